import { createHash } from 'node:crypto';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Part } from './bundle-format.js';

/** Writes one file of a bundle and weighs it meanwhile. */
export class PartWriter {
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #writing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  /** @throws the error of the file system, also when the file is there already */
  static async open(bundle: string, path: string): Promise<PartWriter> {
    const full = join(bundle, path);
    await mkdir(dirname(full), { recursive: true });
    return new PartWriter(path, await open(full, 'wx', 0o644));
  }

  static async whole(bundle: string, path: string, content: string | Buffer): Promise<Part> {
    const writer = await PartWriter.open(bundle, path);
    await writer.write(Buffer.from(content));
    return writer.close();
  }

  /** Resolves while the bytes are still on their way; they must not change any more. */
  async write(bytes: Buffer): Promise<void> {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.#writing;
    this.#writing = this.file.writeFile(bytes); // goes on where the last one ended
    this.#writing.catch(() => undefined); // the next call hears of it
  }

  async close(): Promise<Part> {
    await this.#writing;
    await this.file.sync();
    await this.file.close();
    return { path: this.path, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
