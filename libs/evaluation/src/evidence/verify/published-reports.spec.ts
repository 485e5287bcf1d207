import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { hashOfReport, Region, regionReport, textOfReport, type RegionReport } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import { halfYear } from '@evenwicht/kernel';
import { appendFacts, copyInto, eventsOf, inventedRegion, many, rulers } from '@evenwicht/testing';
import { exportBundle } from '../bundle/export-bundle.js';
import { HeadsDirectory } from '../heads/heads-directory.js';
import { Signer } from '../heads/signer.js';
import { verifyBundle } from './verify-bundle.js';

const [a, b] = rulers;
const file = 'frozen-reports/2026-H2.json';
const signer = Signer.generate('example.org/invented');

let directory: string;
let number = 0;
beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'evenwicht-published-'))));
afterAll(() => rm(directory, { recursive: true, force: true }));

type Change = (report: RegionReport) => RegionReport;

/** A bundle of an invented region that closed a half-year; something else was recorded between the decision and its event. */
async function bundleOf(change: Change = (report) => report, reportHash?: string) {
  const log = new MemoryEventStore();
  const events = eventsOf([...inventedRegion, ...many(5, a), ...many(2, b)]);
  await copyInto(log, events);
  const region = new Region();
  for (const event of events) region.apply(event);
  const report = change(regionReport(region, halfYear('2026-H2')));
  const between = { association: 'association-1', month: '2026-12', vacancyCount: 9 };
  await appendFacts(log, `supply-${a}`, { type: 'VacanciesReported', occurredOn: '2027-01-05', data: between });
  const closed = {
    halfYear: '2026-H2',
    upToPosition: region.upTo,
    upToEventId: region.upToEvent,
    reportHash: reportHash ?? hashOfReport(report),
    report,
    markedMissing: [],
  };
  await appendFacts(log, 'monitoring-2026-H2', { type: 'HalfYearClosed', occurredOn: '2027-01-20', data: closed });
  const bundle = join(directory, `bundle-${(number += 1)}`);
  await exportBundle({ log, heads: new HeadsDirectory(join(directory, `heads-${number}`)), signer, bundle });
  return { bundle, report };
}

const verified = (bundle: string) => verifyBundle({ bundle, keys: [signer.verifierKey], isRecomputed: true });
const housed =
  (count: number): Change =>
  (report) => ({ ...report, total: { ...report.total, housed: count } });

describe('A published report in a bundle (3.5; domain.md invariant 13)', () => {
  test('is the very text that was published, so its own hash is that of the event', async () => {
    const { bundle, report } = await bundleOf();
    const text = await readFile(join(bundle, file), 'utf8');
    expect(text).toBe(textOfReport(report));
    expect(createHash('sha256').update(text).digest('hex')).toBe(hashOfReport(report));
  });

  test('is made again from the events that it rests on, and not from those after them', async () => {
    const { bundle } = await bundleOf();
    const { findings, checked } = await verified(bundle);
    expect(findings).toEqual([]);
    expect(checked).toContainEqual({ kind: 'published', count: 1 });
  });

  test('is found out when the figures do not follow from the events', async () => {
    const { bundle } = await bundleOf(housed(8));
    expect((await verified(bundle)).findings).toEqual([{ kind: 'published-not-remade', file }]);
  });

  test('is found out when the event names another hash', async () => {
    const { bundle } = await bundleOf(undefined, '0'.repeat(64));
    expect((await verified(bundle)).findings).toEqual([{ kind: 'published-hash-differs', file }]);
  });

  test('is found out when the file is another than the event', async () => {
    const { bundle } = await bundleOf();
    await appendFile(join(bundle, file), '\n');
    const { findings, checked } = await verified(bundle);
    expect(findings).toContainEqual({ kind: 'published-file-differs', file });
    expect(checked).not.toContainEqual({ kind: 'published', count: 1 });
  });

  test('made with another version of a formula is not called wrong', async () => {
    const { bundle } = await bundleOf((report) => ({
      ...housed(8)(report),
      formulas: report.formulas.map((formula) => ({ ...formula, version: 2 })),
    }));
    const { findings, notChecked } = await verified(bundle);
    expect(findings).toEqual([]);
    expect(notChecked).toContainEqual({ kind: 'published', file });
  });
});
