import { contractTypes } from '@evenwicht/events';
import { halfYear } from '@evenwicht/kernel';
import { eventsOf, inventedRegion, rulers, type InventedFact } from '@evenwicht/testing';
import { halfYearFigures } from './half-year-figures.js';
import { Region } from './region.js';

const [a, b] = rulers;

function figuresOf(period: string, ...facts: InventedFact[]) {
  const region = new Region();
  for (const event of eventsOf([...inventedRegion, ...facts])) region.apply(event);
  return halfYearFigures(region, halfYear(period));
}

function rowOf(municipality: string, period: string, ...facts: InventedFact[]) {
  return figuresOf(period, ...facts).municipalities.find((row) => row.municipality === municipality);
}

const inAutumn = (...facts: InventedFact[]) => rowOf(a, '2026-H2', ...facts);

describe('Rule 2: applications and decisions, where the procedure moves them', () => {
  test('who received a forwarded application counts it, who decides counts the decision (OQ-13, E-31)', () => {
    const facts: InventedFact[] = [
      { fact: 'application', case: 'x', on: '2026-08-01', municipality: a },
      { fact: 'forwarding', case: 'x', on: '2026-08-03', municipality: b },
      { fact: 'decision', case: 'x', on: '2026-09-01', outcome: 'granted' },
    ];
    expect(inAutumn(...facts)).toMatchObject({ applications: 1, granted: 0 });
    expect(rowOf(b, '2026-H2', ...facts)).toMatchObject({ applications: 0, granted: 1 });
  });

  test('an application that was set aside is an application without a decision (Awb 4:5)', () => {
    const facts: InventedFact[] = [
      { fact: 'application', case: 'x', on: '2026-08-01', municipality: a },
      { fact: 'set-aside', case: 'x', on: '2026-09-20' },
    ];
    expect(inAutumn(...facts)).toMatchObject({ applications: 1, granted: 0, refused: 0 });
  });

  const onObjection: InventedFact[] = [
    { fact: 'application', case: 'x', on: '2026-07-02', municipality: a },
    { fact: 'decision', case: 'x', on: '2026-09-01', outcome: 'refused' },
    { fact: 'decision', case: 'x', on: '2027-02-01', outcome: 'granted' },
  ];

  test('E-35: the first decision goes on counting in its own half-year', () => {
    expect(inAutumn(...onObjection)).toMatchObject({ granted: 0, refused: 1 });
  });

  test('E-35: the outcome of an objection is a correction in the half-year in which it is taken', () => {
    expect(rowOf(a, '2027-H1', ...onObjection)).toMatchObject({ granted: 1, refused: -1 });
  });

  test('E-35: what was refused before entry into force was not counted and is not taken back', () => {
    const facts = onObjection.map((fact) =>
      fact.fact === 'decision' && fact.outcome === 'refused' ? { ...fact, on: '2026-06-01' } : fact,
    );
    expect(rowOf(a, '2027-H1', ...facts)).toMatchObject({ granted: 1, refused: 0 });
  });
});

describe('Rule 1: a scope that was corrected', () => {
  const permitHolder: InventedFact[] = [
    { fact: 'application', case: 'x', on: '2026-07-02', municipality: a, scope: 'permit-holder' },
    { fact: 'decision', case: 'x', on: '2026-08-01', outcome: 'granted' },
    { fact: 'allocation', case: 'x', on: '2026-09-01', municipality: b, basis: 'reciprocity', origin: a },
    { fact: 'tenancy', case: 'x', on: '2026-10-01' },
  ];
  const toStatutory: InventedFact = { fact: 'scope-corrected', case: 'x', on: '2027-03-01', scope: 'statutory' };
  const toLocal: InventedFact = { fact: 'scope-corrected', case: 'x', on: '2027-04-01', scope: 'local-category' };

  test('E-22: outside the agreement nothing of it counted', () => {
    expect(inAutumn(...permitHolder)).toMatchObject({ applications: 0, granted: 0, helped: 0 });
    expect(rowOf(b, '2026-H2', ...permitHolder)).toMatchObject({ allocations: 0, housed: 0 });
  });

  test('E-22: everything that the case counts for moves with the correction, each on its own day and once', () => {
    expect(inAutumn(...permitHolder, toStatutory)).toMatchObject({ applications: 1, granted: 1, helped: 1 });
    expect(rowOf(b, '2026-H2', ...permitHolder, toStatutory)).toMatchObject({
      allocations: 1,
      housed: 1,
      steppedIn: 1,
    });
  });

  test('what was corrected into the agreement can be corrected out of it', () => {
    expect(inAutumn(...permitHolder, toStatutory, toLocal)).toEqual(inAutumn());
  });

  test('E-23: between two scopes outside the agreement nothing changes', () => {
    expect(inAutumn(...permitHolder, toLocal)).toEqual(inAutumn());
  });
});

describe('Rule 4: a household that is housed', () => {
  const moved: InventedFact[] = [
    { fact: 'application', case: 'x', on: '2026-07-02', municipality: a },
    { fact: 'decision', case: 'x', on: '2026-08-01', outcome: 'granted' },
    { fact: 'allocation', case: 'x', on: '2026-09-01', municipality: a },
    { fact: 'tenancy', case: 'x', on: '2026-10-01' },
  ];

  test.each(contractTypes)('E-26: counts once at the start of its tenancy, under a contract of type %s', (type) => {
    const region = new Region();
    for (const event of eventsOf([...inventedRegion, ...moved])) {
      const contract = event.type === 'TenancyStarted' ? { contractType: type } : {};
      region.apply({ ...event, data: { ...(event.data as object), ...contract } });
    }

    expect(halfYearFigures(region, halfYear('2026-H2'))).toEqual(figuresOf('2026-H2', ...moved));
    expect(inAutumn(...moved)).toMatchObject({ allocations: 1, housed: 1 });
  });
});

describe('A household that goes another way', () => {
  const granted: InventedFact[] = [
    { fact: 'application', case: 'x', on: '2026-08-01', municipality: a },
    { fact: 'decision', case: 'x', on: '2026-09-01', outcome: 'granted' },
  ];

  test('E-28: what is closed as housed elsewhere counts as applied and granted, and never as housed', () => {
    const closed: InventedFact = { fact: 'closure', case: 'x', on: '2026-10-01', reason: 'housed-elsewhere' };
    expect(inAutumn(...granted, closed)).toEqual(inAutumn(...granted));
    expect(inAutumn(...granted, closed)).toMatchObject({ applications: 1, granted: 1, allocations: 0, housed: 0 });
  });

  test('what was registered by mistake, or twice, is no application (R-071), and counts again when that was the mistake', () => {
    const [applied] = granted as [InventedFact];
    const closed: InventedFact = { fact: 'closure', case: 'x', on: '2026-10-01', reason: 'registered-by-mistake' };
    const reopened: InventedFact = { fact: 'reopened', case: 'x', on: '2026-10-02' };
    expect(inAutumn(applied)).toMatchObject({ applications: 1 });
    expect(inAutumn(applied, closed)).toMatchObject({ applications: 0 });
    expect(inAutumn(applied, closed, reopened)).toEqual(inAutumn(applied));
  });

  test('outside the agreement nothing counted, and nothing is taken back (R-017)', () => {
    const applied: InventedFact = { ...granted[0], scope: 'local-category' } as InventedFact;
    const closed: InventedFact = { fact: 'closure', case: 'x', on: '2026-10-01', reason: 'registered-by-mistake' };
    expect(inAutumn(applied, closed)).toMatchObject({ applications: 0 });
  });

  test('what another body decides was received here (Awb 2:3; OQ-13)', () => {
    const [applied] = granted as [InventedFact];
    const closed: InventedFact = {
      fact: 'closure',
      case: 'x',
      on: '2026-10-01',
      reason: 'forwarded-outside-agreement',
    };
    expect(inAutumn(applied, closed)).toEqual(inAutumn(applied));
  });
});
