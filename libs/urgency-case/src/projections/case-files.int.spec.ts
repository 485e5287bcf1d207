import type { CaseId } from '@evenwicht/kernel';
import { rebuild, schemaOf } from '@evenwicht/read-models';
import { appendFacts, createTestDatabase, type SpecFact } from '@evenwicht/testing';
import { caseId, dalfsen, hardenberg, kampen } from '../domain/invented-case-fixture.js';
import { caseFileProjection } from './case-file-projection.js';
import { CaseFilesAtWork } from './case-files-at-work-fixture.js';
import { CaseFiles } from './case-files.js';
import {
  allocation,
  application,
  destination,
  determination,
  grant,
  handOver,
  member,
  referral,
  tenancy,
  unknownOrigin,
  withdrawal,
} from './invented-facts-fixture.js';

let region: CaseFilesAtWork;
let cases: CaseFiles;

beforeAll(async () => {
  region = new CaseFilesAtWork(await createTestDatabase(), appendFacts);
  cases = new CaseFiles(region.readModels);
  await region.record('agreement-invented', member(dalfsen, 'Dalfsen'), member(hardenberg, 'Hardenberg'));
});

afterAll(() => region.end());

/** A new invented case with these facts, as its file shows it. */
const fileAfter = async (...facts: SpecFact[]) => cases.find(await region.caseWith(...facts));

describe('The case file', () => {
  test('of a new application waits for the decision of the municipality that received it', async () => {
    expect(await fileAfter(application({ externalReference: 'S-1', ethosLightClass: 2 }))).toMatchObject({
      stage: 'applied',
      receivedOn: '2026-09-01',
      externalReference: 'S-1',
      ethosLightClass: 2,
      decision: null,
      openQuestions: [],
    });
  });

  test('of a granted urgency shows until when it is valid', async () => {
    const granted = { decision: 'granted', decidedOn: '2026-09-08', urgencyValidUntil: '2027-09-08', stage: 'granted' };
    expect(await fileAfter(application(), grant)).toMatchObject(granted);
  });

  test('of a refused urgency shows the ground', async () => {
    const refusal = { type: 'UrgencyRefused', occurredOn: '2026-09-08', data: { municipality: dalfsen, ground: 'no' } };
    expect(await fileAfter(application(), refusal)).toMatchObject({
      stage: 'refused',
      decision: 'refused',
      refusalGround: 'no',
    });
  });

  test('shows from which day somebody can leave the institution, as it was recorded last (R-034)', async () => {
    const day = (readyOn: string) => ({
      type: 'OutflowReadinessRecorded',
      occurredOn: '2026-09-05',
      data: { readyOn },
    });
    expect(await fileAfter(application())).toMatchObject({ outflowReadyOn: null });
    expect(await fileAfter(application(), day('2026-11-02'), day('2026-10-05'))).toMatchObject({
      outflowReadyOn: '2026-10-05',
    });
  });

  test('lies with the region while the mediation table has a question open (1c)', async () => {
    expect(await fileAfter(application(), grant, unknownOrigin, referral)).toMatchObject({
      stage: 'atMediationTable',
      origin: 'unknown',
      openQuestions: ['origin-unknown'],
      referralOpenSince: '2026-09-10',
    });
  });

  test('counts the wait at the table from the oldest question that is open', async () => {
    const second = { ...referral, occurredOn: '2026-09-15', data: { question: 'other' } };
    const file = await fileAfter(application(), grant, unknownOrigin, referral, second);
    expect(file).toMatchObject({ openQuestions: ['origin-unknown', 'other'], referralOpenSince: '2026-09-10' });
  });

  test('goes to the associations of the destination with the hand-over (4)', async () => {
    const file = await fileAfter(application(), grant, unknownOrigin, referral, determination, destination, handOver);
    expect(file).toMatchObject({
      stage: 'handedOver',
      destination: hardenberg,
      destinationBasis: 'mediationTable',
      openQuestions: [],
      referralOpenSince: null,
    });
  });

  test('shows an allocation, and no longer shows one that was withdrawn', async () => {
    const before = [application(), grant, destination, handOver, allocation];
    expect(await fileAfter(...before)).toMatchObject({
      stage: 'allocated',
      allocationAssociation: 'association-1',
      allocatedOn: '2026-10-01',
    });
    expect(await fileAfter(...before, withdrawal)).toMatchObject({ stage: 'handedOver', allocationAssociation: null });
  });

  test('is housed with the start of the tenancy, and open again when that is reversed (E-17)', async () => {
    const before = [application(), grant, destination, handOver, allocation, tenancy];
    expect(await fileAfter(...before)).toMatchObject({ stage: 'housed', tenancyStartedOn: '2026-10-15' });
    const reversed = { ...tenancy, type: 'TenancyReversed', occurredOn: '2026-11-01' };
    const reversal = { ...reversed, data: { ...tenancy.data, reason: 'contract-annulled' } };
    expect(await fileAfter(...before, reversal, withdrawal)).toMatchObject({
      stage: 'handedOver',
      tenancyStartedOn: null,
    });
  });

  test('of a closed case says when and why', async () => {
    const closure = { type: 'CaseClosed', occurredOn: '2026-09-09', data: { reason: 'housed-elsewhere' } };
    expect(await fileAfter(application(), closure)).toMatchObject({
      stage: 'closed',
      closedOn: '2026-09-09',
      closureReason: 'housed-elsewhere',
    });
  });

  test('of a case that is not known is not there', async () => {
    expect(await cases.find('00000000-0000-4000-8000-000000000000' as CaseId)).toBeUndefined();
    expect(await cases.timelineOf('00000000-0000-4000-8000-000000000000' as CaseId)).toEqual([]);
  });
});

describe('The timeline', () => {
  test('tells the case in Dutch sentences, with the names that the agreement gives', async () => {
    const name = member(kampen, 'Kampen');
    await region.record('agreement-invented', name);
    const inKampen = { ...handOver, data: { municipality: kampen } };
    await region.record(`case-${caseId}`, application(), grant, inKampen);

    const lines = await cases.timelineOf(caseId);
    expect(lines.map(({ sentence }) => sentence)).toEqual([
      'Dalfsen ontving een aanvraag om urgentie.',
      'Dalfsen verleende urgentie, geldig tot en met 8 september 2027.',
      'Overgedragen aan de woningcorporaties in Kampen voor een passende woning (4).',
    ]);
    expect(lines[0]).toMatchObject({
      revision: 0,
      position: (await region.log.head()) - 2,
      type: 'UrgencyApplied',
      occurredOn: '2026-09-01',
      recordedAt: '2026-09-01T09:00:00.000Z',
      recordedBy: 'region',
    });
  });
});

describe('The list of cases', () => {
  test('comes in pieces, newest first, and stays in order while new cases come in', async () => {
    const inKampen = application({ municipality: kampen });
    for (let number = 0; number < 5; number += 1) await fileAfter(inKampen);

    const first = await cases.list({ municipality: kampen }, 2);
    await fileAfter(inKampen);
    const second = await cases.list({ municipality: kampen }, 2, first.next);
    const third = await cases.list({ municipality: kampen }, 2, second.next);

    const openedAt = [first, second, third].flatMap(({ files }) => files.map((file) => file.openedAt));
    expect(openedAt).toHaveLength(5);
    expect(openedAt).toEqual([...new Set(openedAt)].sort((left, right) => right - left));
    expect(third.next).toBeUndefined();
  });
});

test('built anew, every file and every timeline is the same', async () => {
  const dump = async () =>
    Promise.all(
      ['case_file', 'case_timeline', 'case_municipality_name', 'work_item', 'granted_case'].map(async (table) =>
        (await region.readModels.opened()).query<object[]>(
          `select t::text from ${schemaOf(caseFileProjection.name)}.${table} t order by 1`,
        ),
      ),
    );
  await region.seen();
  const live = await dump();
  await rebuild(region.readModels, region.log, caseFileProjection);
  expect(await dump()).toEqual(live);
});
