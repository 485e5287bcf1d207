import { Successions } from '@evenwicht/distribution';
import type { EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { RecordedEvent } from '@evenwicht/events';
import { reactionOnTenancies, type RegionNamed } from './reaction-on-tenancies.js';

const fallbackFrom = '2028-07-01' as PlainDate;
const successions = new Successions();
successions.record({
  predecessor: 'GM0148' as MunicipalityCode,
  successor: 'GM0160' as MunicipalityCode,
  on: '2028-01-01' as PlainDate,
});
const region: RegionNamed = {
  rules: {
    region: 'invented',
    successions,
    isFallbackOn: (day) => day >= fallbackFrom,
    termsOn: () => ({ policies: { reciprocityMatching: 'pool' } }),
  },
};

const placement = {
  municipality: 'GM0160',
  association: 'association-1',
  kind: 'vacancy',
  scope: 'statutory',
  basis: 'reciprocity',
  municipalityOfOrigin: 'GM0148',
};

function tenancy(type: 'TenancyStarted' | 'TenancyReversed', occurredOn: string, data = {}): RecordedEvent {
  return {
    type,
    stream: 'case-4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01',
    eventId: '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01' as EventId,
    revision: 7,
    occurredOn,
    data: { ...placement, ...data },
  } as unknown as RecordedEvent;
}

const commandFor = (event: RecordedEvent) => reactionOnTenancies.commandsFor(event, region)[0];

describe('the ledger follows tenancies (verdeelafspraken 3c)', () => {
  it('a tenancy with a municipality that stepped in enters the ledger at its start (3c)', () => {
    expect(commandFor(tenancy('TenancyStarted', '2026-10-01'))).toMatchObject({
      type: 'RecordReciprocityPlacement',
      on: '2026-10-01',
      data: { region: 'invented', lender: 'GM0160', borrower: 'GM0148', caseRevision: 7 },
    });
  });

  it.each([
    ['a placement by the mediation table', { basis: 'mediationTable' }],
    ['informal care', { basis: 'informalCare' }],
    ['the residence principle', { basis: 'residencePrinciple' }],
    ['a permit holder', { scope: 'permit-holder' }],
  ])('%s never opens a loan (invariants 1 and 8)', (_title, data) => {
    expect(commandFor(tenancy('TenancyStarted', '2026-10-01', data))).toBeUndefined();
  });

  it('under the statutory fallback no new loan opens, however it was agreed before (chapter 2; E-33)', () => {
    expect(commandFor(tenancy('TenancyStarted', fallbackFrom))).toBeUndefined();
  });

  it('a reversal leaves the ledger also when the fallback has come since (E-17)', () => {
    expect(commandFor(tenancy('TenancyReversed', '2028-08-01'))).toMatchObject({ type: 'ReverseReciprocityPlacement' });
  });

  it('a placement between two that are one municipality by its start is help of nobody (invariant 9; E-21)', () => {
    expect(commandFor(tenancy('TenancyStarted', '2027-12-31'))).toBeDefined();
    expect(commandFor(tenancy('TenancyStarted', '2028-01-01'))).toBeUndefined();
  });

  it('a merger passes what is open to the successor, from its day on (E-21)', () => {
    const data = { predecessor: 'GM0148', successor: 'GM0160', source: 'verzonnen' };
    const merger = { type: 'MunicipalitySucceeded', stream: 'agreement-invented', occurredOn: '2028-01-01', data };

    expect(commandFor(merger as unknown as RecordedEvent)).toEqual({
      type: 'TakeOverPosition',
      on: '2028-01-01',
      data: { region: 'invented', predecessor: 'GM0148', successor: 'GM0160' },
    });
  });
});
