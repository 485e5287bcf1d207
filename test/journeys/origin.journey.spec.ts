import type { MunicipalityCode } from '@evenwicht/kernel';
import { day, InventedRegionAtWork, uuidOf } from './invented-region-at-work.js';
import { figuresOf, lastOf, ledgerOf, typesOf } from './seen-of-region.js';

// Real codes (CBS), everything else invented. Deventer and Harderwijk take part in other regions.
const [dalfsen, hardenberg, kampen, raalte, zwolle] = ['GM0148', 'GM0160', 'GM0166', 'GM0177', 'GM0193'] as [
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
];
const [deventer, harderwijk] = ['GM0150', 'GM0243'] as [MunicipalityCode, MunicipalityCode];
const members = [dalfsen, hardenberg, kampen, raalte, zwolle];

const weighed = {
  individualInterests: ['safety'],
  generalInterests: ['lowest-balance'],
  deviationReason: 'social-network',
} as const;
const evidence = 'previous-residential-address';

async function region(): Promise<InventedRegionAtWork> {
  const work = new InventedRegionAtWork();
  await work.adopt(...members);
  for (const municipality of members) await work.reportVacancies(municipality, '2026-07', 10);
  return work;
}

/** Two of ten: above the minimum share. */
async function raiseAboveMinimum(work: InventedRegionAtWork, municipality: MunicipalityCode): Promise<void> {
  for (const name of [`own 1 of ${municipality}`, `own 2 of ${municipality}`]) {
    await work.grant(name, municipality);
    await work.house(name, municipality, '2026-07-20', '2026-08-01');
  }
}

const table = (work: InventedRegionAtWork, name: string, destination: MunicipalityCode) =>
  work.step(name, '2026-08-20', 'RecordTableDetermination', { destination, ...weighed });

const unableToServe = (work: InventedRegionAtWork, name: string) =>
  work.step(name, '2026-08-21', 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' });

const house = (work: InventedRegionAtWork, name: string, municipality: MunicipalityCode) =>
  work.house(name, municipality, '2026-09-08', '2026-09-15');

const housedOne = { allocations: 1, housed: 1, housedInformalCare: 0, helped: 0, steppedIn: 0, openLoans: 0 };
const housedNobody = { allocations: 0, housed: 0, housedInformalCare: 0, helped: 0, steppedIn: 0, openLoans: 0 };

describe('Where a household comes from, from application to figures and ledger', () => {
  it('E-01: an unknown origin goes to the table by itself, which determines the place; nobody owes (1c)', async () => {
    const work = await region();
    await work.urgent('client', zwolle);
    await work.origin('client', 'unknown');
    await expect(house(work, 'client', zwolle)).rejects.toMatchObject({ code: 'NO_DESTINATION' });
    expect(await typesOf(work, 'client')).toContain('ReferredToMediationTable');

    await table(work, 'client', hardenberg);
    await house(work, 'client', hardenberg);

    expect(await lastOf(work, 'client', 'TenancyStarted')).toMatchObject({ data: { basis: 'mediationTable' } });
    expect(await figuresOf(work, hardenberg)).toEqual(housedOne);
    expect(await ledgerOf(work)).toEqual({ types: [], openLoans: 0 });
  });

  it.each([
    ['E-02', 'unsafe'],
    ['E-03', 'sustains-problems'],
    ['E-03', 'vulnerable-past'],
  ] as const)(
    '%s: where return is not suitable (%s) the origin is kept, the table determines, and the flow is hidden (1b, 1c)',
    async (_, reason) => {
      const work = await region();
      await work.urgent('client', dalfsen, 'womensRefuge');
      await work.origin('client', kampen); // which has room: nobody was housed there
      await work.step('client', '2026-08-01', 'AssessReturnUnsuitable', { reason });
      await expect(house(work, 'client', kampen)).rejects.toMatchObject({ code: 'NO_DESTINATION' });

      await table(work, 'client', hardenberg);
      await house(work, 'client', hardenberg);

      expect(await lastOf(work, 'client', 'OriginDetermined')).toMatchObject({ data: { origin: kampen } });
      for (const type of ['DestinationEstablished', 'DwellingAllocated', 'TenancyStarted']) {
        const { data } = (await lastOf(work, 'client', type)) ?? {};
        expect(data).toMatchObject({ municipality: hardenberg, basis: 'mediationTable' });
        expect(JSON.stringify(data)).not.toContain(kampen);
      }
      expect([await figuresOf(work, hardenberg), await figuresOf(work, kampen)]).toEqual([housedOne, housedNobody]);
      expect(await ledgerOf(work)).toEqual({ types: [], openLoans: 0 });
    },
  );

  it('E-04: informal care goes to the municipality of the other party: no origin, no table, no loan; it counts (1b)', async () => {
    const work = await region();
    await work.urgent('carer', dalfsen, 'informalCare');
    await work.step('carer', '2026-08-01', 'IdentifyCarePlace', { municipality: raalte, role: 'carer' });
    await house(work, 'carer', raalte);

    expect(await typesOf(work, 'carer')).not.toContain('OriginDetermined');
    expect(await typesOf(work, 'carer')).not.toContain('ReferredToMediationTable');
    expect(await figuresOf(work, raalte)).toEqual({ ...housedOne, housedInformalCare: 1 });
    expect(await ledgerOf(work)).toEqual({ types: [], openLoans: 0 });
  });

  it('E-05: informal care from outside the region counts where the dwelling is; care outside it gives no place in it (1b)', async () => {
    const work = await region();
    await work.urgent('carer', raalte, 'informalCare');
    await work.origin('carer', deventer);
    await work.step('carer', '2026-08-01', 'IdentifyCarePlace', { municipality: raalte, role: 'carer' });
    await house(work, 'carer', raalte);
    expect(await figuresOf(work, raalte)).toEqual({ ...housedOne, housedInformalCare: 1 });

    await work.urgent('receiver', raalte, 'informalCare');
    const outside = { municipality: deventer, role: 'care-receiver' } as const;
    const identified = work.step('receiver', '2026-08-01', 'IdentifyCarePlace', outside);
    await expect(identified).rejects.toMatchObject({ code: 'MUNICIPALITY_NOT_A_MEMBER' });
  });

  it('E-06: above the minimum share informal care is served as well; no utmost effort of an origin, no loan, at most the table (1b, 3c)', async () => {
    const work = await region();
    await raiseAboveMinimum(work, raalte);
    for (const name of ['served', 'not served']) {
      await work.urgent(name, raalte, 'informalCare');
      await work.origin(name, raalte);
      await work.step(name, '2026-08-01', 'IdentifyCarePlace', { municipality: raalte, role: 'carer' });
    }
    await house(work, 'served', raalte);
    await expect(unableToServe(work, 'not served')).rejects.toMatchObject({ code: 'NOT_OWN_ORIGIN' });

    await work.step('not served', '2026-08-15', 'ReferToMediationTable', { question: 'other' });
    await table(work, 'not served', hardenberg);
    await house(work, 'not served', hardenberg);

    expect(await figuresOf(work, raalte)).toMatchObject({ housed: 3, helped: 0, openLoans: 0 });
    expect(await ledgerOf(work)).toEqual({ types: [], openLoans: 0 });
  });

  it('E-07: a client of Raalte in a facility in Deventer flows out to Raalte, by its working agreement, and counts here (1a)', async () => {
    const work = await region();
    await work.assignToDeventer(raalte);
    await work.urgent('client', raalte, 'shelteredHousing');
    await work.origin('client', raalte);
    await house(work, 'client', raalte);

    const { rules } = await work.region();
    expect(rules.bwMoRegionOn(raalte, day('2026-09-15'))).toBe('Deventer');
    expect(await lastOf(work, 'client', 'TenancyStarted')).toMatchObject({ data: { basis: 'residencePrinciple' } });
    expect(await figuresOf(work, raalte)).toEqual(housedOne);
  });

  it('E-08: an origin in Deventer lies outside the agreement; housed in Raalte, which granted, it counts in Raalte (chapter 2)', async () => {
    const work = await region();
    await work.urgent('client', raalte, 'shelteredHousing');
    await work.origin('client', deventer);
    await house(work, 'client', raalte);

    expect(await lastOf(work, 'client', 'OriginDetermined')).toMatchObject({ data: { originLies: 'outside-region' } });
    expect(await lastOf(work, 'client', 'TenancyStarted')).toMatchObject({ data: { basis: 'grantingMunicipality' } });
    expect(await figuresOf(work, raalte)).toEqual(housedOne);
  });

  it('E-09: of a client in Zwolle from the Noord-Veluwe the table may advise; nobody helps, for loans are between members (3c)', async () => {
    const work = await region();
    await raiseAboveMinimum(work, zwolle);
    await work.urgent('client', zwolle);
    await work.origin('client', harderwijk);
    await expect(unableToServe(work, 'client')).rejects.toMatchObject({ code: 'NOT_OWN_ORIGIN' });
    const help = work.step('client', '2026-08-21', 'StepIn', { municipality: kampen });
    await expect(help).rejects.toMatchObject({ code: 'UNABLE_NOT_DECLARED' });

    await table(work, 'client', kampen);
    await house(work, 'client', kampen);

    expect(await lastOf(work, 'client', 'TenancyStarted')).toMatchObject({ data: { basis: 'mediationTable' } });
    expect(await figuresOf(work, kampen)).toEqual(housedOne);
    expect(await ledgerOf(work)).toEqual({ types: [], openLoans: 0 });
  });

  it('E-10: a disputed origin names another one and stops nothing; the table says which stands, and the roof stays (1a, 1c)', async () => {
    const work = await region();
    await work.urgent('client', dalfsen);
    await work.origin('client', kampen);
    const dispute = { municipality: kampen, counterProposal: hardenberg, evidence } as const;
    await work.step('client', '2026-08-01', 'DisputeOrigin', dispute);
    expect((await work.region()).referrals.open.map(({ caseId }) => caseId)).toEqual([uuidOf('client')]);
    await house(work, 'client', kampen);
    expect((await work.region()).referrals.open).toHaveLength(1);

    await work.step('client', '2026-10-01', 'DetermineDisputedOrigin', { origin: hardenberg, evidence });

    expect((await work.region()).referrals.open).toEqual([]);
    expect(await lastOf(work, 'client', 'TenancyStarted')).toMatchObject({
      occurredOn: '2026-09-15',
      data: { municipality: kampen, municipalityOfOrigin: hardenberg },
    });
    expect([await figuresOf(work, kampen), await figuresOf(work, hardenberg)]).toEqual([housedOne, housedNobody]);
  });

  it('E-11: an origin that is corrected after placement: the loan is taken back, the household counts where it lives (1a, 3c)', async () => {
    const work = await region();
    await raiseAboveMinimum(work, dalfsen);
    await work.grant('client', dalfsen);
    await work.step('client', '2026-08-20', 'RecordUtmostEffort', { actions: ['direct-mediation'] });
    await unableToServe(work, 'client');
    await work.step('client', '2026-08-25', 'StepIn', { municipality: hardenberg });
    await house(work, 'client', hardenberg);
    expect(await figuresOf(work, hardenberg)).toEqual({ ...housedOne, steppedIn: 1, openLoans: 1 });
    expect((await ledgerOf(work)).openLoans).toBe(1);

    const corrected = { evidence, reason: 'new-evidence' } as const;
    await work.step('client', '2027-02-01', 'CorrectOrigin', { origin: kampen, ...corrected });

    expect(await figuresOf(work, hardenberg)).toEqual(housedOne);
    const afterwards = await ledgerOf(work);
    expect(afterwards.openLoans).toBe(0);
    expect(afterwards.types).toEqual(
      expect.arrayContaining(['ReciprocityPlacementRecorded', 'ReciprocityPlacementReversed']),
    );

    await work.step('client', '2027-02-02', 'CorrectOrigin', { origin: dalfsen, ...corrected });
    expect(await figuresOf(work, hardenberg)).toEqual({ ...housedOne, steppedIn: 1, openLoans: 1 });
    expect((await ledgerOf(work)).openLoans).toBe(1);
  });
});
