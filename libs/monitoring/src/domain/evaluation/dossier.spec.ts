import { agreementEvents, monitoringEvents, schemeEvents, type RecordedEvent } from '@evenwicht/events';
import { eventsOf, workedExample } from '@evenwicht/testing';
import { DossierFold, type Dossier } from './dossier.js';

// the worked example of domain.md section 9, and what an evaluation finds beside it; invented
const facts = eventsOf(workedExample);

function recorded(stream: string, type: string, data: unknown, index: number): RecordedEvent {
  const [last] = facts.slice(-1) as [RecordedEvent];
  const position = last.position + index;
  return {
    ...last,
    stream,
    type,
    data,
    position,
    eventId: `event-${position}`,
    recordedAt: '2027-03-01T08:00:00.000Z',
  } as never;
}

const beside = [
  recorded('agreement-invented', 'BaselineRecorded', agreementEvents.BaselineRecorded.example, 1),
  recorded('scheme-GM0148', 'UrgencySchemeAdopted', schemeEvents.UrgencySchemeAdopted.example, 2),
  recorded('monitoring-2026-H2', 'HalfYearClosed', monitoringEvents.HalfYearClosed.example, 3),
  recorded('monitoring-2026-H2', 'HalfYearRestated', monitoringEvents.HalfYearRestated.example, 4),
];

function dossierOf(events: readonly RecordedEvent[]): Dossier {
  const fold = new DossierFold();
  for (const event of events) fold.apply(event);
  return fold.dossier();
}

const idsOf = (entries: readonly { readonly eventId: string }[]) => entries.map(({ eventId }) => eventId);

describe('The dossier of an evaluation (5; R-078)', () => {
  const dossier = dossierOf([...facts, ...beside]);

  it('lists every half-year, closed or not, with its closing and what was restated since', () => {
    expect(dossier.halfYears.map(({ halfYear }) => halfYear)).toEqual(['2026-H2', '2027-H1']);
    const seen = dossier.halfYears.map(({ closing, restatements }) => [closing?.eventId, idsOf(restatements)]);
    expect(seen).toEqual([
      [beside[2]?.eventId, [beside[3]?.eventId]],
      [undefined, []],
    ]);
  });

  it('shows the baseline apart from the rules, and counts it nowhere (R-004)', () => {
    expect(idsOf(dossier.baseline)).toEqual([beside[0]?.eventId]);
    expect(dossier.ruleChanges.map(({ type }) => type)).not.toContain('BaselineRecorded');
    expect(dossier.halfYears[0]?.figures).toEqual(dossierOf(facts).halfYears[0]?.figures);
  });

  it('names every change of the rules and every scheme, with a sentence and its place in the log', () => {
    expect(dossier.ruleChanges).toHaveLength(facts.filter(({ stream }) => stream.startsWith('agreement-')).length);
    expect(dossier.schemes).toMatchObject([{ stream: 'scheme-GM0148', position: beside[1]?.position }]);
    expect(dossier.ruleChanges.every(({ sentence }) => sentence.endsWith('.'))).toBe(true);
  });

  it('of an empty log is empty', () => {
    expect(dossierOf([])).toMatchObject({ upToPosition: 0, halfYears: [], ruleChanges: [], knownAt: undefined });
  });
});
