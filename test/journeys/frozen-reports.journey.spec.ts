import { hashOfReport } from '@evenwicht/distribution';
import { counterfactual, PastNotReproduced, redecision, type ReadableLog } from '@evenwicht/evaluation';
import type { MonitoringEvent, RecordedEvent, RegionReport } from '@evenwicht/events';
import { halfYear } from '@evenwicht/kernel';
import {
  dalfsen,
  declareUnable,
  eventsOf,
  hardenberg,
  helpOut,
  kampen,
  members,
  regionAtWork,
} from './redecided-region.js';

const autumn = halfYear('2026-H2');
const actual = [{ name: 'actual', changes: [] }];
type Closing = Extract<MonitoringEvent, { readonly type: 'HalfYearClosed' }>['data'];

const logOf = (events: readonly RecordedEvent[]): ReadableLog => ({
  async *readAll() {
    yield events;
  },
});

/** Kampen was helped by Dalfsen, the half-year was closed, and vacancies were counted anew since. */
async function closedRegion(): Promise<RecordedEvent[]> {
  const work = await regionAtWork();
  await declareUnable(work, 'next', kampen, '2026-09');
  await helpOut(work, 'next', dalfsen, '2026-09');
  for (const month of ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12']) {
    for (const municipality of members) await work.reportVacancies(municipality, month, 0);
  }
  await eventsOf(work); // the ledger takes in what happened
  await work.closeHalfYear(autumn, '2027-01-10');
  await work.reportVacancies(hardenberg, '2026-11', 4);
  return eventsOf(work);
}

const attempt = (events: readonly RecordedEvent[]) => counterfactual(logOf(events), actual, [autumn]);

async function refusal(events: readonly RecordedEvent[]): Promise<PastNotReproduced> {
  const error = await attempt(events).catch((thrown: unknown) => thrown);
  if (!(error instanceof PastNotReproduced)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

/** The same log with another closing. */
function closedWith(events: readonly RecordedEvent[], change: (closing: Closing) => Closing): RecordedEvent[] {
  return events.map((event) =>
    event.type === 'HalfYearClosed' ? { ...event, data: change(event.data as Closing) } : event,
  );
}

const withOneMore = ({ total, ...report }: RegionReport): RegionReport => ({
  ...report,
  total: { ...total, housed: total.housed + 1 },
});

/** Somebody recorded something between the figures of the report and its closing. */
function withOneBetween(events: readonly RecordedEvent[]): RecordedEvent[] {
  const closedAt = events.findIndex(({ type }) => type === 'HalfYearClosed');
  const [since] = events.slice(-1);
  if (!since) throw new Error('the log is empty');
  const order = [...events.slice(0, closedAt), since, ...events.slice(closedAt, -1)];
  return order.map((event, index) => ({ ...event, position: events[index]!.position }));
}

describe('Frozen reports, before anything is built on the past (R-070; invariant 13)', () => {
  it('a report that was closed is what the log up to its position gives, whatever became known since', async () => {
    const events = await closedRegion();
    expect(events.some(({ type }) => type === 'HalfYearClosed')).toBe(true);
    expect(await attempt(events)).toHaveLength(1);
    expect(await redecision(logOf(events), actual, [autumn])).toHaveLength(1);
  });

  it('is so too where others recorded something between its figures and its closing', async () => {
    const events = withOneBetween(await closedRegion());
    expect(await attempt(events)).toHaveLength(1);
    const tampered = closedWith(events, (closing) => ({ ...closing, report: withOneMore(closing.report) }));
    expect((await refusal(tampered)).reports.map(({ place }) => place)).toEqual(['hash', 'total/housed']);
  });

  it('is refused where a figure of it was changed', async () => {
    const tampered = closedWith(await closedRegion(), (closing) => ({
      ...closing,
      report: withOneMore(closing.report),
    }));
    expect((await refusal(tampered)).reports.map(({ place }) => place)).toEqual(['hash', 'total/housed']);
    await expect(redecision(logOf(tampered), actual, [autumn])).rejects.toThrow(PastNotReproduced);
  });

  it('is refused where the hash was changed along, and names the figure, what was frozen and what is reckoned', async () => {
    const tampered = closedWith(await closedRegion(), (closing) => {
      const report = withOneMore(closing.report);
      return { ...closing, report, reportHash: hashOfReport(report) };
    });
    expect((await refusal(tampered)).reports).toMatchObject([
      { halfYear: autumn, place: 'total/housed', recorded: '4', replayed: '3' },
    ]);
  });

  it('is refused where an event before it was changed', async () => {
    const events = await closedRegion();
    const first = events.findIndex(({ type }) => type === 'VacanciesReported');
    const tampered = events.map((event, index) =>
      index === first ? { ...event, data: { ...(event.data as object), vacancyCount: 6 } } : event,
    );
    const { reports } = await refusal(tampered);
    expect(reports.map(({ place }) => place)).toContain(`municipalities/${dalfsen}/vacancies`);
  });

  it('is refused where it names a position that the log does not have', async () => {
    const tampered = closedWith(await closedRegion(), (closing) => ({ ...closing, upToPosition: 99_999 }));
    expect((await refusal(tampered)).reports).toMatchObject([{ place: 'position', recorded: '99999' }]);
  });
});
