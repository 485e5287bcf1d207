import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { StoredBytes } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import { housed, eventsOf } from '@evenwicht/testing';
import { exportBundle } from './bundle/export-bundle.js';
import { HeadsDirectory } from './heads/heads-directory.js';
import { Signer } from './heads/signer.js';
import type { EvidenceProgress, LogBytes } from './log-bytes.js';
import { verifyBundle } from './verify/verify-bundle.js';

const caseCount = 10_000;
const batchSize = 1000;
const signer = Signer.generate('example.org/invented');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A log that is made while it is read: one invented household over and over, in a case of its own each time. */
function longLog(): LogBytes {
  const story = eventsOf(housed('again').slice(0, 2));
  const [caseId] = story.map(({ stream }) => stream.slice('case-'.length)) as [string];
  const texts = story.map((event) => JSON.stringify({ ...event, position: undefined }));
  const end = (caseCount * story.length) as Position;
  const eventAt = (index: number): StoredBytes => {
    const own = caseId.slice(0, -8) + String(Math.floor(index / story.length)).padStart(8, '0');
    const text = texts[index % story.length] as string;
    return { position: (index + 1) as Position, bytes: Buffer.from(text.replaceAll(caseId, own)) };
  };
  return {
    head: () => Promise.resolve(end),
    async *readBytes() {
      for (let from = 0; from < end; from += batchSize) {
        yield Array.from({ length: batchSize }, (_, n) => eventAt(from + n)); // the end is a whole number of batches
      }
    },
  };
}

/** What is kept, in bytes, when a quarter has been read and at the end; called with each progress. */
class Kept {
  #atQuarter: number | undefined;
  #atEnd = 0;

  readonly hear = ({ done, total }: EvidenceProgress): void => {
    if (this.#atQuarter === undefined && done >= total / 4) this.#atQuarter = keptNow();
    if (done === total) this.#atEnd = keptNow();
  };

  get perCase(): number {
    return (this.#atEnd - (this.#atQuarter as number)) / (0.75 * caseCount);
  }
}

function keptNow(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

describe('Evidence of a log of any length, in flat memory (docs/adr/0099)', () => {
  let directory: string;
  beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'evenwicht-memory-'))));
  afterAll(() => rm(directory, { recursive: true, force: true }));

  // a case that is kept takes some 700 bytes, its two events more; what else the process does in the meantime some 100
  const fewBytes = 300;

  test('an export and a check of it keep nothing of each case', async () => {
    const [exported, verified] = [new Kept(), new Kept()];
    const [heads, bundle] = [new HeadsDirectory(join(directory, 'heads')), join(directory, 'bundle')];
    await exportBundle({ log: longLog(), heads, signer, bundle, casesAtOnce: 2000, onProgress: exported.hear });
    const { findings } = await verifyBundle({ bundle, keys: [signer.verifierKey], onProgress: verified.hear });
    expect(findings).toEqual([]);
    expect(exported.perCase).toBeLessThan(fewBytes);
    expect(verified.perCase).toBeLessThan(fewBytes);
  });
});
