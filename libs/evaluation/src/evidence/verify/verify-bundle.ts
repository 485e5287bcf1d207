import { bundlePaths, type Manifest } from '../bundle/bundle-format.js';
import { MalformedKey, VerifierKey } from '../heads/verifier-key.js';
import type { EvidenceProgress } from '../log-bytes.js';
import { BundleFiles } from './bundle-files.js';
import type { Finding, NotChecked, VerifyReport } from './findings.js';
import { judgedDerived } from './judge-derived.js';
import { judgedEnd, judgedEvents } from './judge-events.js';
import { judgedHeads, type HeadFile } from './judge-heads.js';
import { judgedManifestNote, judgedParts, readManifest, type Judgement } from './judge-manifest.js';
import { judgedProofs } from './judge-proofs.js';
import { readEvents, type EventsRead } from './read-events.js';

export interface BundleToVerify {
  readonly bundle: string;
  /** Heads that came another way than the bundle. */
  readonly publishedHeads?: readonly { readonly file: string; readonly bytes: Buffer }[];
  /** Keys that are trusted; without them the key of the bundle, which proves nothing about who made it. */
  readonly keys?: readonly VerifierKey[];
  /** Whether rules and reports are made again from the events. */
  readonly isRecomputed?: boolean;
  readonly onProgress?: (progress: EvidenceProgress) => void;
}

/** There are no events to look at: no bundle, or one without its main part. */
export class NoBundle extends Error {
  constructor(readonly path: string) {
    super(`${path} holds no ${bundlePaths.events}`);
    this.name = 'NoBundle';
  }
}

/**
 * Looks at everything in a bundle that can be looked at without the log, in flat memory, and names what it finds.
 * @throws NoBundle, or the error of the file system
 */
export async function verifyBundle(order: BundleToVerify): Promise<VerifyReport> {
  const files = new BundleFiles(order.bundle);
  const totalBytes = await files.size(bundlePaths.events);
  if (totalBytes === undefined) throw new NoBundle(order.bundle);
  const { manifest, findings: ofManifest } = await readManifest(files);
  const trust = trustedKeys(order.keys ?? [], manifest);
  const judged = judgedHeads(await headFiles(files, order), trust.keys);
  const read = await readEvents({
    events: files.at(bundlePaths.events),
    leafHashes: await leafHashesOf(files),
    sizes: judged.heads.map(({ size }) => size),
    totalBytes,
    onProgress: order.onProgress,
  });
  const judgements: Judgement[] = [
    { findings: [...ofManifest, ...judged.findings], notChecked: trust.notChecked },
    await judgedEvents(files, read, judged.heads),
    judgedEnd(read, judged.heads),
    await judgedProofs(files, judged.heads),
  ];
  if (manifest) judgements.push(...(await againstManifest(files, manifest, read, trust.keys, judgements)));
  judgements.push(await judgedReports(files, order, judgements));
  return { origin: manifest?.origin, size: read.count, ...together(judgements) };
}

function trustedKeys(given: readonly VerifierKey[], manifest: Manifest | undefined) {
  if (given.length > 0) return { keys: given, notChecked: [] };
  try {
    const key = VerifierKey.parse(manifest?.verifierKey ?? '');
    return { keys: [key], notChecked: [{ kind: 'key', key: key.toString() } satisfies NotChecked] };
  } catch (error) {
    if (!(error instanceof MalformedKey)) throw error;
    return { keys: [], notChecked: [] };
  }
}

async function headFiles(files: BundleFiles, { publishedHeads = [] }: BundleToVerify): Promise<HeadFile[]> {
  const inBundle = (await files.all()).filter((file) => file.startsWith(`${bundlePaths.heads}/`));
  const own = inBundle.map(async (file) => ({
    file,
    bytes: (await files.content(file)) as Buffer,
    isPublished: false,
  }));
  return [...(await Promise.all(own)), ...publishedHeads.map((head) => ({ ...head, isPublished: true }))];
}

async function leafHashesOf(files: BundleFiles): Promise<string | undefined> {
  const isThere = (await files.size(bundlePaths.leafHashes)) !== undefined;
  return isThere ? files.at(bundlePaths.leafHashes) : undefined;
}

async function againstManifest(
  files: BundleFiles,
  manifest: Manifest,
  read: EventsRead,
  keys: readonly VerifierKey[],
  sofar: readonly Judgement[],
): Promise<Judgement[]> {
  const found = sofar.flatMap(({ findings }) => findings ?? []);
  const explainedFiles = new Set<string>([
    ...(found.some(isAboutEvents) ? [bundlePaths.events] : []),
    ...(found.some(({ kind }) => kind === 'leaf-hash-altered') ? [bundlePaths.leafHashes] : []),
  ]);
  const hashes = new Map<string, string>([[bundlePaths.events, read.sha256]]);
  const root = read.roots.rootAt(read.count)?.toString('base64');
  const differing = [
    ...(manifest.size === read.count ? [] : [{ kind: 'manifest-differs', field: 'size' } as const]),
    ...(manifest.root === root ? [] : [{ kind: 'manifest-differs', field: 'root' } as const]),
  ];
  return [
    { findings: found.some(isAboutEvents) ? [] : differing },
    await judgedManifestNote(files, manifest, keys),
    await judgedParts(files, manifest, { hashes, explained: explainedFiles }),
  ];
}

const aboutEvents: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'altered',
  'other-form',
  'missing',
  'cut-off',
  'moved',
  'duplicate',
  'added',
  'rewritten',
  'unsigned',
]);

function isAboutEvents({ kind }: Finding): boolean {
  return aboutEvents.has(kind);
}

async function judgedReports(files: BundleFiles, order: BundleToVerify, sofar: readonly Judgement[]) {
  if (!order.isRecomputed) return { notChecked: [{ kind: 'derived', reason: 'not-asked' } as const] };
  const areEventsRight = !sofar.some(({ findings = [] }) => findings.some(isAboutEvents));
  if (!areEventsRight) return { notChecked: [{ kind: 'derived', reason: 'events-differ' } as const] };
  return judgedDerived(files);
}

function together(judgements: readonly Judgement[]): Omit<VerifyReport, 'origin' | 'size'> {
  return {
    checked: judgements
      .flatMap(({ checked = [] }) => checked)
      .filter((check) => !('count' in check) || check.count > 0),
    findings: judgements.flatMap(({ findings = [] }) => findings),
    notChecked: judgements.flatMap(({ notChecked = [] }) => notChecked),
  };
}
