import { eventTypesOf, sentenceOf, type CaseEvent } from '@evenwicht/events';
import type { CaseId } from '@evenwicht/kernel';
import type { Visitor } from '@evenwicht/service-kit';
import { caseDecider } from '../domain/case-decider.js';
import { clocksOf } from '../domain/clocks/case-clocks.js';
import { awbTerm } from '../domain/clocks/term-fact.js';
import { initialCase, type CaseState, type RegisteredCase } from '../domain/case-state.js';
import { caseId, dalfsen, today } from '../domain/invented-case-fixture.js';
import { columnsOf } from '../projections/case-columns.js';
import type { CaseFile } from '../projections/case-file.js';
import { associationIn, type TimelineLine } from '../projections/case-files.js';
import { visibleTo } from './visible-case-file.js';

const names = { municipality: (code: string) => code, association: (id: string) => id };

/** Taking back what went before. */
const undoing = [
  'AllocationWithdrawn',
  'TenancyReversed',
  'UrgencyRefused',
  'OfferWithdrawn',
  'OriginCorrected',
  'DestinationRevised',
];

/** A case in which everything has happened that can happen, by the examples of the events. Invented. */
const events = Object.entries(eventTypesOf.case)
  .filter(([type]) => !undoing.includes(type))
  .map(([type, { example }]) => ({ type, occurredOn: '2026-09-01', data: example }) as unknown as CaseEvent);
const state = events.reduce<CaseState>((before, event) => caseDecider.evolve(before, event), initialCase);
const file = {
  caseId,
  revision: events.length - 1,
  ...columnsOf(state as RegisteredCase),
  state,
} as unknown as CaseFile;
const timeline = events.map(
  (event, index) =>
    ({
      revision: index,
      position: index + 1,
      occurredOn: event.occurredOn,
      recordedAt: '2026-09-01T08:00:00.000Z',
      recordedBy: dalfsen,
      type: event.type,
      ...associationIn(event.data),
      sentence: sentenceOf(event, names),
    }) as unknown as TimelineLine,
);

const clocks = clocksOf(events, today, () => awbTerm);

const seenBy = (visitor: Omit<Visitor, 'pseudonym'>) =>
  JSON.parse(JSON.stringify(visibleTo({ pseudonym: 'p', ...visitor }, file, timeline, clocks))) as Record<
    string,
    unknown
  >;

describe('the file of a case', () => {
  it('tells an association where to house, its own placement, and nothing of category, origin or ground (R-068)', () => {
    const seen = seenBy({ role: 'housing-association', organisation: 'association-1' });

    expect(Object.keys(seen).sort()).toEqual([
      'allocation',
      'caseId',
      'clocks',
      'destination',
      'offers',
      'revision',
      'searchProfile',
      'stage',
      'tenancyStartedOn',
      'timeline',
      'urgencyValidUntil',
    ]);
    expect(seen['destination']).toEqual({ municipality: dalfsen });
    expect(seen['searchProfile']).toMatchObject({ needs: ['public-transport', 'step-free'] });
    expect(Object.keys(seen['clocks'] as object)).toEqual(['urgency']);
    expect(JSON.stringify(seen)).not.toMatch(
      /shelteredHousing|medicalNecessity|residencePrinciple|unsafe|erkomst|mantelzorg|bemiddelingstafel|brp|1a|1b|1c|3c/,
    );
  });

  it('tells an association the latest hand-over alone: an earlier one would tell the origin that was left (1b, R-068)', () => {
    const line = timeline.find(({ type }) => type === 'HandedOverToAllocation')!;
    const before = { ...line, sentence: 'Overgedragen aan de woningcorporaties in GM0160 (verzonnen).' };
    const lived = [before, line].map((each, index) => ({
      ...each,
      revision: index,
      position: index + 1,
    })) as TimelineLine[];
    const told = (role: Visitor['role'], organisation: string) =>
      JSON.stringify(visibleTo({ pseudonym: 'p', role, organisation }, file, lived, clocks));

    expect(told('housing-association', 'association-1')).toContain(line.sentence);
    expect(told('housing-association', 'association-1')).not.toContain('GM0160');
    expect(told('caseworker', dalfsen)).toContain('GM0160');
  });

  it('tells an association of its own dwellings alone, also of those that came to nothing (1b, R-068)', () => {
    const withdrawn = { type: 'AllocationWithdrawn', association: 'association-2', sentence: 'Ingetrokken in GM0160.' };
    const lived = [...timeline, { ...timeline[0], ...withdrawn, revision: timeline.length }] as TimelineLine[];
    const told = (organisation: string) =>
      JSON.stringify(visibleTo({ pseudonym: 'p', role: 'housing-association', organisation }, file, lived, clocks));

    expect(told('association-1')).toContain('association-1 wees een woning toe');
    expect(told('association-1')).not.toContain('GM0160');
    expect(told('association-2')).toContain('GM0160');
    expect(told('association-2')).not.toContain('wees een woning toe');
  });

  it('tells an association what it offered itself, and not why it was refused', () => {
    const offered = seenBy({ role: 'housing-association', organisation: 'association-1' })['offers'];

    expect(offered).toMatchObject([{ offer: 'A-2026-0107', status: 'refused' }]);
    expect(JSON.stringify(offered)).not.toContain('location');
    expect(seenBy({ role: 'housing-association', organisation: 'association-2' })).not.toHaveProperty('offers');
  });

  it('tells the parties every offer, why it came to nothing, and how often a fitting dwelling was refused (R-027)', () => {
    expect(seenBy({ role: 'caseworker', organisation: dalfsen })).toMatchObject({
      offers: [{ association: 'association-1', status: 'refused', reason: 'location' }],
      offerRefusalCount: 1,
    });
  });

  it('tells the parties everything, each event in a sentence', () => {
    const seen = seenBy({ role: 'table-coordinator', organisation: 'region' });

    expect(seen).toMatchObject({
      category: 'medicalNecessity',
      origin: { origin: dalfsen },
      unsuitableReturn: 'unsafe',
      guidance: { municipality: dalfsen, arrangedOn: '2026-09-01' },
    });
    expect(seen['timeline']).toHaveLength(events.length);
    expect(Object.keys(seen['clocks'] as object).sort()).toEqual([
      'decision',
      'housing',
      'outflow',
      'referral',
      'urgency',
      'utmostEffort',
    ]);
  });

  it('tells the second category to the municipality of application alone (E-24)', () => {
    const application = { ...(state as RegisteredCase).application, secondaryCategory: 'formerSexWorker' };
    const told = (role: Visitor['role'], organisation: string) =>
      JSON.stringify(
        visibleTo(
          { pseudonym: 'p', role, organisation },
          { ...file, state: { ...state, application } },
          timeline,
          clocks,
        ),
      );

    expect(told('caseworker', dalfsen)).toContain('formerSexWorker');
    expect(told('caseworker', 'GM0160')).not.toContain('formerSexWorker');
    expect(told('table-coordinator', 'region')).not.toContain('formerSexWorker');
    expect(told('housing-association', 'association-1')).not.toContain('formerSexWorker');
  });

  it('tells the cases before and after it to the municipality of application alone (E-25)', () => {
    const [before, ended, after] = [1, 2, 3].map((number) => caseId.replace(/^./, String(number)) as CaseId);
    const follows = { change: 'household-split' as const, cases: [before!] };
    const application = { ...(state as RegisteredCase).application, follows };
    const continued = { ...state, application, continuedIn: [ended!] };
    const linked = { ...file, state: continued, followedBy: [after!] };
    const seen = (role: Visitor['role'], organisation: string) =>
      visibleTo({ pseudonym: 'p', role, organisation }, linked, timeline, clocks);

    expect(seen('caseworker', dalfsen)).toMatchObject({ follows, followedBy: [ended, after] });
    expect(seen('caseworker', 'GM0160')).not.toHaveProperty('followedBy');
    expect(seen('housing-association', 'association-1')).not.toHaveProperty('followedBy');
    expect(JSON.stringify(seen('housing-association', 'association-1'))).not.toContain(before);
  });

  it('tells the reference of the household to the municipality of application alone', () => {
    expect(seenBy({ role: 'caseworker', organisation: dalfsen })).toHaveProperty('personRef');
    expect(seenBy({ role: 'caseworker', organisation: 'GM0160' })).not.toHaveProperty('personRef');
    expect(seenBy({ role: 'table-coordinator', organisation: 'region' })).not.toHaveProperty('personRef');
  });
});
