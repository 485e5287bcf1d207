import { join } from 'node:path';
import { HeadsDirectory } from './heads-directory.js';
import { signerIn } from './key-file.js';
import type { Signer } from './signer.js';

/** Where the key and the heads of one log are. A data directory belongs to one log. */
export interface EvidenceSite {
  readonly dataDirectory: string;
  /** Instead of `log.key` in the data directory; it must be there. */
  readonly keyFile?: string | undefined;
  /** Instead of `heads/` in the data directory. */
  readonly headsDirectory?: string | undefined;
}

export function headsAt({ dataDirectory, headsDirectory }: EvidenceSite): HeadsDirectory {
  return new HeadsDirectory(headsDirectory || join(dataDirectory, 'heads'));
}

export function keyFileAt({ dataDirectory, keyFile }: EvidenceSite): string {
  return keyFile || join(dataDirectory, 'log.key');
}

/** @throws MalformedKey, or the error of the file system */
export function signerAt(site: EvidenceSite): Promise<Signer> {
  return signerIn(keyFileAt(site), { isMadeWhenMissing: !site.keyFile });
}
