import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredBytes } from '@evenwicht/event-store';
import type { Position, RecordedEvent } from '@evenwicht/events';
import type { HeadsDirectory, KeptHead } from '../heads/heads-directory.js';
import { HeadReading } from '../heads/sign-head.js';
import { signNote } from '../heads/signed-note.js';
import type { Signer } from '../heads/signer.js';
import type { EvidenceProgress, LogBytes } from '../log-bytes.js';
import { sha256 } from '../merkle/merkle-hash.js';
import { bundleFormat, bundlePaths, textOfManifestNote, type Manifest, type Part } from './bundle-format.js';
import { writeProofs } from './bundle-proofs.js';
import { DerivedParts } from './derived-parts.js';
import { eventLines, leafLines } from './event-lines.js';
import { KeyOrders } from './key-order.js';
import { PartWriter } from './part-writer.js';
import { firstLine } from './stored-events.js';

/** The directory holds files already: a bundle never covers another. */
export class BundleInTheWay extends Error {
  constructor(readonly path: string) {
    super(`${path} is not empty`);
    this.name = 'BundleInTheWay';
  }
}

export interface BundleToExport {
  readonly log: LogBytes;
  readonly heads: HeadsDirectory;
  readonly signer: Signer;
  /** A directory that is empty or does not exist. */
  readonly bundle: string;
  /** How many cases are counted at a time: what the memory of it grows with. */
  readonly casesAtOnce?: number;
  readonly onProgress?: (progress: EvidenceProgress) => void;
}

const beginning = 0 as Position;

/**
 * Writes the whole log as a bundle that can be checked without this program (docs/evidence-format.md), after signing its
 * head. The manifest comes last: a directory without one is no bundle.
 * @throws BundleInTheWay UnexportableEvent LogContradictsHead EmptyLog, and what the log or the file system throws
 */
export async function exportBundle(order: BundleToExport): Promise<Manifest> {
  const { heads, signer, bundle } = order;
  await mkdir(bundle, { recursive: true });
  if ((await readdir(bundle)).length > 0) throw new BundleInTheWay(bundle);
  const reading = new HeadReading(await heads.all());
  const { derived, parts } = await writeEvents(order, reading);
  const head = await reading.sign(heads, signer);
  for (const [path, content] of derived.contents()) parts.push(await PartWriter.whole(bundle, path, content));
  for (const { file, text } of derived.published) parts.push(await PartWriter.whole(bundle, file, text));
  const covered = (await heads.all()).filter(({ size }) => size > 0 && size <= head.size);
  for (const { file, bytes } of covered) {
    parts.push(await PartWriter.whole(bundle, `${bundlePaths.heads}/${file}`, bytes));
  }
  const headSizes = covered.map(({ size }) => size);
  parts.push(...(await writeProofs({ bundle, headSizes, lines: derived.ruleLines })));
  return writeManifest(order, head, parts);
}

async function writeEvents({ log, bundle, casesAtOnce, onProgress }: BundleToExport, reading: HeadReading) {
  const [events, hashes] = [
    await PartWriter.open(bundle, bundlePaths.events),
    await PartWriter.open(bundle, bundlePaths.leafHashes),
  ];
  const parsing = new Parsing(casesAtOnce);
  const end = await log.head();
  for await (const batch of log.readBytes(beginning, end)) {
    const { text, leaves } = eventLines(batch);
    await Promise.all([events.write(text), hashes.write(leafLines(leaves))]);
    batch.forEach(({ position }, index) => reading.take(position, leaves[index] as Buffer));
    parsing.take(batch);
    onProgress?.({ done: batch.at(-1)?.position ?? 0, total: end });
  }
  const parts: Part[] = [await events.close(), await hashes.close()];
  await parsing.derived.countEveryCase(join(bundle, bundlePaths.events));
  parts.push(await PartWriter.whole(bundle, bundlePaths.keyOrders, parsing.keyOrders.lines()));
  return { derived: parsing.derived, parts };
}

/** What needs more of an event than its bytes. */
class Parsing {
  readonly derived: DerivedParts;
  readonly keyOrders = new KeyOrders();
  #place = firstLine;

  constructor(casesAtOnce?: number) {
    this.derived = new DerivedParts(casesAtOnce);
  }

  take(batch: readonly StoredBytes[]): void {
    for (const { bytes } of batch) {
      const event = JSON.parse(bytes.toString('utf8')) as RecordedEvent;
      this.keyOrders.add(event);
      this.derived.take({ event, place: this.#place });
      const { line, offset } = this.#place;
      this.#place = { line: line + 1, offset: offset + bytes.length + 1 };
    }
  }
}

async function writeManifest({ signer, bundle }: BundleToExport, head: KeptHead, parts: readonly Part[]) {
  const manifest: Manifest = {
    format: bundleFormat,
    origin: signer.name,
    verifierKey: signer.verifierKey.toString(),
    size: head.size,
    root: head.root.toString('base64'),
    parts,
  };
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const note = signNote(textOfManifestNote(signer.name, sha256(text).toString('hex')), signer);
  await PartWriter.whole(bundle, bundlePaths.manifestNote, note);
  const draft = `${bundlePaths.manifest}.draft`;
  await PartWriter.whole(bundle, draft, text);
  await rename(join(bundle, draft), join(bundle, bundlePaths.manifest)); // there whole or not at all
  return manifest;
}
