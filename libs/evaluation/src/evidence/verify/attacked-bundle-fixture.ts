import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from '@evenwicht/events';
import { bundlePaths, textOfManifestNote, type Manifest } from '../bundle/bundle-format.js';
import { exportBundle } from '../bundle/export-bundle.js';
import { HeadsDirectory } from '../heads/heads-directory.js';
import { signHead } from '../heads/sign-head.js';
import { signNote } from '../heads/signed-note.js';
import { Signer } from '../heads/signer.js';
import { textOfHead } from '../heads/tree-head.js';
import { inventedLog } from '../invented-log-fixture.js';
import { leafHash, sha256 } from '../merkle/merkle-hash.js';
import { MerkleTree } from '../merkle/merkle-tree.js';
import { verifyBundle, type BundleToVerify } from './verify-bundle.js';

/** How many invented events the bundle holds. It has heads at a third, at two thirds and at the end. */
export const eventCount = 60;

export const only = (line: number) => ({ from: line, to: line });

/** A bundle of an invented log, copied afresh for each attack on it. */
export class AttackedBundle {
  readonly signer = Signer.generate('example.org/invented');
  /** Where the log keeps its heads. */
  heads = new HeadsDirectory('');
  /** The attacked copy. */
  path = '';
  #directory = '';

  async prepare(): Promise<void> {
    this.#directory = await mkdtemp(join(tmpdir(), 'evenwicht-bundle-'));
    this.heads = new HeadsDirectory(join(this.#directory, 'heads'));
    const log = await inventedLog(eventCount);
    for (const part of [1, 2]) {
      await signHead({ log, heads: this.heads, signer: this.signer, upTo: ((eventCount / 3) * part) as Position });
    }
    await exportBundle({ log, heads: this.heads, signer: this.signer, bundle: join(this.#directory, 'good') });
  }

  async restore(): Promise<void> {
    this.path = await mkdtemp(join(this.#directory, 'copy-'));
    await cp(join(this.#directory, 'good'), this.path, { recursive: true });
  }

  async remove(): Promise<void> {
    await rm(this.#directory, { recursive: true, force: true });
  }

  verify(more: Partial<BundleToVerify> = {}) {
    return verifyBundle({ bundle: this.path, keys: [this.signer.verifierKey], ...more });
  }

  /** A head as it was published, whatever became of the bundle. */
  async published(size: number) {
    const heads = await this.heads.all();
    return { file: `published-${size}.note`, bytes: heads.find((head) => head.size === size)?.bytes as Buffer };
  }

  part(path: string): string {
    return join(this.path, path);
  }

  async lines(): Promise<string[]> {
    return (await readFile(this.part(bundlePaths.events), 'utf8')).split('\n').slice(0, -1);
  }

  async write(texts: readonly string[]): Promise<void> {
    await writeFile(this.part(bundlePaths.events), texts.map((text) => `${text}\n`).join(''));
  }

  /** Everything that somebody without the key can make right again after changing the events. */
  async coverUp(texts: readonly string[]): Promise<void> {
    await this.write(texts);
    const hashes = texts.map((text) => `${leafHash(Buffer.from(text)).toString('hex')}\n`);
    await writeFile(this.part(bundlePaths.leafHashes), hashes.join(''));
    const manifest = await this.manifest();
    const parts = await Promise.all(manifest.parts.map(({ path }) => this.described(path)));
    const root = rootOf(texts).toString('base64');
    await this.writeManifest({ ...manifest, size: texts.length, root, parts });
  }

  /** The same by whoever holds a key: new heads, and a new signature on the manifest. */
  async coverUpWithKey(texts: readonly string[], signer = this.signer): Promise<void> {
    await rm(this.part(bundlePaths.heads), { recursive: true });
    await mkdir(this.part(bundlePaths.heads));
    for (const path of [bundlePaths.consistency, bundlePaths.inclusion]) await writeFile(this.part(path), '');
    const head = textOfHead({ origin: signer.name, size: texts.length, root: rootOf(texts) });
    await writeFile(this.part('heads/new.note'), signNote(head, signer));
    const manifest = await this.manifest();
    const parts = manifest.parts.filter(({ path }) => !path.startsWith('heads/'));
    parts.push({ path: 'heads/new.note', bytes: 0, sha256: '' });
    await this.writeManifest({ ...manifest, parts, verifierKey: signer.verifierKey.toString() });
    await this.coverUp(texts);
    const digest = sha256(await readFile(this.part(bundlePaths.manifest))).toString('hex');
    const note = signNote(textOfManifestNote(manifest.origin, digest), signer);
    await writeFile(this.part(bundlePaths.manifestNote), note);
  }

  private async described(path: string) {
    const bytes = await readFile(this.part(path));
    return { path, bytes: bytes.length, sha256: sha256(bytes).toString('hex') };
  }

  private async manifest(): Promise<Manifest> {
    return JSON.parse(await readFile(this.part(bundlePaths.manifest), 'utf8')) as Manifest;
  }

  private async writeManifest(manifest: Manifest): Promise<void> {
    await writeFile(this.part(bundlePaths.manifest), JSON.stringify(manifest));
  }
}

function rootOf(texts: readonly string[]): Buffer {
  const tree = new MerkleTree();
  for (const text of texts) tree.add(leafHash(Buffer.from(text)));
  return tree.root();
}
