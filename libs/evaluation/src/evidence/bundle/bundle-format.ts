/** The files of a bundle (docs/evidence-format.md). */
export const bundleFormat = 'evenwicht-evidence-1';

export const bundlePaths = {
  events: 'events.jsonl',
  leafHashes: 'leaf-hashes.txt',
  keyOrders: 'key-orders.jsonl',
  rules: 'rules.json',
  reports: 'reports',
  frozenReports: 'frozen-reports',
  heads: 'heads',
  consistency: 'proofs/consistency.jsonl',
  inclusion: 'proofs/inclusion.jsonl',
  manifest: 'manifest.json',
  manifestNote: 'manifest.note',
} as const;

/** One file of the bundle, as the manifest describes it. */
export interface Part {
  /** Relative to the bundle, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** `manifest.json`: what the bundle holds. `manifest.note` signs its SHA-256. */
export interface Manifest {
  readonly format: typeof bundleFormat;
  /** The name of the log, as in its heads. */
  readonly origin: string;
  /** The public key, in the text of a C2SP verifier key. */
  readonly verifierKey: string;
  /** How many events. */
  readonly size: number;
  /** Root of their tree, in base64. */
  readonly root: string;
  readonly parts: readonly Part[];
}

/** The text of `manifest.note`: its first line is no origin of a head, so neither can be taken for the other. */
export function textOfManifestNote(origin: string, sha256OfManifest: string): string {
  return `${origin} ${bundleFormat}\n${sha256OfManifest}\n`;
}

/** A line of `leaf-hashes.txt`: 64 hexadecimal digits and a newline. */
export const leafLineLength = 65;

/** A line of `proofs/consistency.jsonl`: the tree of `to` events begins with that of `from`. Hashes in base64. */
export interface ConsistencyLine {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly string[];
}

/** A line of `proofs/inclusion.jsonl`: the event on `line` (from 1) is in the tree of `size`. Hashes in base64. */
export interface InclusionLine {
  readonly line: number;
  readonly size: number;
  readonly proof: readonly string[];
}
