import { halfYearFigures, weigh } from '@evenwicht/distribution';
import { streamName, whatLayOnTheTable, type CaseEvent, type OptionSeen, type WeighingSeen } from '@evenwicht/events';
import { halfYear, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import { Refusal, type Visitor } from '@evenwicht/service-kit';
import { caseDecider, caseToWeigh, checkCaseAccess, type CaseState } from '@evenwicht/urgency-case';
import { day, InventedRegionAtWork, uuidOf } from './invented-region-at-work.js';

// real codes, everything else invented: four members of equal size
const [dalfsen, hardenberg, kampen, zwolle] = ['GM0148', 'GM0160', 'GM0166', 'GM0193'] as [
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
];
const names = { municipality: (code: string) => `Gemeente ${code}`, association: (id: string) => id };
const today = '2026-09-01';
const weighed = { individualInterests: ['safety'], generalInterests: ['balanced-distribution'] };

/** Vacancies reported until the month of the day; Zwolle has housed six of its own, Kampen two. */
async function regionAtWork(): Promise<InventedRegionAtWork> {
  const work = new InventedRegionAtWork();
  await work.adopt(dalfsen, hardenberg, kampen, zwolle);
  for (const municipality of [dalfsen, hardenberg, kampen, zwolle]) {
    await work.reportVacancies(municipality, '2026-07', 5);
    await work.reportVacancies(municipality, '2026-09', municipality === zwolle ? 35 : 5);
  }
  const housed = { [zwolle]: 6, [kampen]: 2 };
  for (const [municipality, count] of Object.entries(housed) as [MunicipalityCode, number][]) {
    for (let number = 1; number <= count; number += 1) {
      await work.grant(`own ${number} of ${municipality}`, municipality);
      await work.house(`own ${number} of ${municipality}`, municipality, '2026-07-20', '2026-08-01');
    }
  }
  return work;
}

/** Applied for and granted in a municipality where an institution stands. */
async function granted(work: InventedRegionAtWork, name: string, category: string): Promise<void> {
  const personRef = uuidOf(`person of ${name}`) as never;
  const application = { personRef, municipality: dalfsen, category, scope: 'statutory' } as const;
  await work.step(name, '2026-07-02', 'RegisterApplication', application);
  await work.step(name, '2026-07-09', 'GrantUrgency', {});
}

async function eventsOfCase(work: InventedRegionAtWork, name: string): Promise<readonly CaseEvent[]> {
  const stream = streamName('case', uuidOf(name));
  return (await work.store.readStream(stream)) as unknown as readonly CaseEvent[];
}

async function stateOf(work: InventedRegionAtWork, name: string): Promise<CaseState> {
  return (await eventsOfCase(work, name)).reduce(caseDecider.evolve, caseDecider.initial);
}

async function weighingOf(work: InventedRegionAtWork, name: string): Promise<WeighingSeen> {
  const household = caseToWeigh(uuidOf(name) as CaseId, await stateOf(work, name));
  return weigh(await work.region(), household, day(today));
}

async function determinationOf(work: InventedRegionAtWork, name: string) {
  const determined = (await eventsOfCase(work, name)).find(({ type }) => type === 'DeterminedByMediationTable');
  if (determined?.type !== 'DeterminedByMediationTable') throw new Error('the table has not determined');
  return determined.data;
}

function optionOf({ options }: WeighingSeen, municipality: MunicipalityCode): OptionSeen {
  const found = options.find((option) => option.municipality === municipality);
  if (!found) throw new Error(`${municipality} is no option`);
  return found;
}

const caseworkerOf = (organisation: string): Visitor => ({ pseudonym: 'invented', organisation, role: 'caseworker' });

async function openLoanCount(work: InventedRegionAtWork): Promise<number> {
  return halfYearFigures(await work.region(), halfYear('2026-H2')).region.openLoans;
}

describe('The mediation table, from the weighing to the tenancy (1b, 1c, 3a, 3c)', () => {
  it('an unsafe Kampen: the table finds Hardenberg, nobody owes, and Kampen cannot see where (scenario 2; E-02)', async () => {
    const work = await regionAtWork();
    await granted(work, 'unsafe', 'womensRefuge');
    await work.step('unsafe', '2026-07-20', 'DetermineOrigin', { origin: kampen, evidence: 'brp-residential-address' });
    await work.step('unsafe', '2026-07-21', 'AssessReturnUnsuitable', { reason: 'unsafe' });

    const seen = await weighingOf(work, 'unsafe');
    expect(optionOf(seen, kampen)).toMatchObject({ rank: null, excludedFor: ['origin-unsafe'] });
    const toKampen = work.step('unsafe', today, 'RecordTableDetermination', { destination: kampen, ...weighed });
    await expect(toKampen).rejects.toMatchObject({ code: 'ORIGIN_UNSAFE' });

    const deviationReason = 'care-or-guidance';
    await work.step('unsafe', today, 'RecordTableDetermination', {
      destination: hardenberg,
      ...weighed,
      deviationReason,
    });
    await work.house('unsafe', hardenberg, today, today);

    expect(await openLoanCount(work)).toBe(0);
    const state = await stateOf(work, 'unsafe');
    expect(state.destination).toMatchObject({ municipality: hardenberg, basis: 'mediationTable' });
    expect(state.destination?.municipalityOfOrigin).toBeUndefined();
    expect(() => checkCaseAccess(caseworkerOf(kampen), 'readCase', state)).toThrow(Refusal);
    expect(() => checkCaseAccess(caseworkerOf(hardenberg), 'readCase', state)).not.toThrow();
  });

  it('an origin that cannot be traced: no destination before the table, one after it (scenario 3; R-050)', async () => {
    const work = await regionAtWork();
    await granted(work, 'untraceable', 'homelessShelter');
    await work.step('untraceable', '2026-07-20', 'DetermineOrigin', { origin: 'unknown', evidence: 'searched' });

    expect((await stateOf(work, 'untraceable')).destination).toBeUndefined();
    await expect(work.house('untraceable', hardenberg, today, today)).rejects.toMatchObject({
      name: 'CommandRejected',
    });
    const seen = await weighingOf(work, 'untraceable');
    expect(seen.firstStep).toBe('origin-unknown');
    expect(seen.options.map(({ municipality, rank }) => [municipality, rank])).toEqual([
      [dalfsen, 1],
      [hardenberg, 2],
      [kampen, 3],
      [zwolle, 4],
    ]);
    await work.step('untraceable', today, 'RecordTableDetermination', { destination: dalfsen, ...weighed });
    await work.house('untraceable', dalfsen, today, today);

    expect((await stateOf(work, 'untraceable')).destination).toMatchObject({ municipality: dalfsen });
    expect(await openLoanCount(work)).toBe(0);
  });

  it('what the table saw is what came to pass when it chose at once, and is printed from the event (3a, 3c; R-049)', async () => {
    const work = await regionAtWork();
    await work.grant('next of Kampen', kampen);
    await work.step('next of Kampen', '2026-08-20', 'RecordUtmostEffort', { actions: ['direct-mediation'] });
    await work.step('next of Kampen', '2026-08-25', 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' });
    const simulated = await weighingOf(work, 'next of Kampen');
    await work.step('next of Kampen', today, 'RecordTableDetermination', { destination: dalfsen, ...weighed });
    await work.house('next of Kampen', dalfsen, today, today);

    const determination = await determinationOf(work, 'next of Kampen');
    expect(determination.weighing).toEqual(simulated);
    const foreseen = optionOf(simulated, dalfsen);
    const after = weigh(await work.region(), caseToWeigh('another' as CaseId, caseDecider.initial), day(today));
    const real = optionOf(after, dalfsen);
    expect(real.operationalShare?.now).toEqual(foreseen.operationalShare?.ifPlaced);
    expect(real.balance?.balance.now).toEqual(foreseen.balance?.balance.ifPlaced);
    expect(after.dispersion).toEqual(foreseen.dispersionIfPlaced);
    expect(real.reciprocity.openCreditCount.now).toBe(foreseen.reciprocity.openCreditCount.ifPlaced);
    expect(optionOf(after, kampen).reciprocity.openLoanCount.now).toBe(1);
    expect(whatLayOnTheTable(determination, names)).toEqual(
      expect.arrayContaining([
        `De tafel bepaalde Gemeente ${dalfsen}.`,
        'Zij volgde het advies.',
        '  Gehuisvest 0, na plaatsing 1; naar rato van 10000 huishoudens 2, na plaatsing 9/4 (2,25).',
        '  Bij de gemeente van herkomst: leningen 0, na plaatsing 1; tegoeden 0, na plaatsing 0.',
      ]),
    );
  });

  it('Kampen is above its share of vacancies and not above its proportion: both are shown, and no verdict (scenario 15; R-032)', async () => {
    const work = await regionAtWork();
    await granted(work, 'another', 'shelteredHousing');
    await work.grant('one more of Zwolle', zwolle);
    await work.house('one more of Zwolle', zwolle, today, today);

    const { operationalShare, balance, ...rest } = optionOf(await weighingOf(work, 'another'), kampen);
    expect(operationalShare).toMatchObject({ now: { numerator: 1, denominator: 5 }, isAboveMinimum: true });
    expect(balance?.balance.now).toEqual({ numerator: -1, denominator: 4 });
    expect(rest).toMatchObject({ excludedFor: [], rank: 3 });
    expect(Object.keys({ ...operationalShare, ...balance, ...rest }).join()).not.toMatch(
      /colour|verdict|status|level/i,
    );
  });
});
