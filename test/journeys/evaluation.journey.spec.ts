import { beginning } from '@evenwicht/event-store';
import { streamName, type Position } from '@evenwicht/events';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { DossierFold, evaluationSchedule, type Dossier } from '@evenwicht/monitoring';
import { day, InventedRegionAtWork, uuidOf } from './invented-region-at-work.js';

// invented: two municipalities, three years
const [dalfsen, hardenberg] = ['GM0148', 'GM0160'] as [MunicipalityCode, MunicipalityCode];
const [meetingId, decisionId, findingId, adjustmentId] = ['board', 'decision', 'finding', 'adjustment'].map(uuidOf) as [
  string,
  string,
  string,
  string,
];

async function dossierAt(work: InventedRegionAtWork, position: Position): Promise<Dossier> {
  const fold = new DossierFold();
  for await (const batch of work.store.readAll(beginning)) {
    for (const event of batch) if (event.position <= position) fold.apply(event);
  }
  return fold.dossier();
}

/** From adoption to the first household, a use of the emergency button, and three years later a first finding. */
async function evaluatedRegion(): Promise<InventedRegionAtWork> {
  const work = new InventedRegionAtWork();
  await work.adopt(dalfsen, hardenberg);
  await work.grant('one', dalfsen);
  await work.house('one', dalfsen, '2026-08-10', '2026-09-01');
  await work.board('2027-02-01', 'PressEmergencyButton', {
    pressId: uuidOf('press'),
    pressedBy: hardenberg,
    undesirableGrounds: ['fitting-housing-lacking'],
    untenableGrounds: ['vacancies-exhausted'],
    document: 'brief/2027-1',
  });
  await work.evaluate('2029-07-02', 'OpenEvaluation', { occasion: 'three-years' });
  const finding = { findingId, topic: 'minimum-share', conclusion: 'in-part', document: 'evaluatie/2029-1' } as const;
  await work.evaluate('2029-08-01', 'RecordFinding', finding);
  return work;
}

describe('The three-year evaluation (3.5; R-078)', () => {
  it('from the schedule to the adjustment, carried out by an event of the agreement', async () => {
    const work = await evaluatedRegion();
    expect(evaluationSchedule((await work.region()).rules, day('2029-07-02'))).toMatchObject({
      due: '2029-07-01',
      isDue: true,
    });

    await work.board('2029-09-01', 'PlanBoardMeeting', { meetingId, heldOn: day('2029-09-20') });
    const decided = { meetingId, decisionId, kind: 'adjustment', document: 'besluit/2029-9' } as const;
    await work.board('2029-09-20', 'RecordBoardDecision', decided);
    const adjustment = { adjustmentId, kind: 'minimum-share', findings: [findingId], decisionId } as const;
    await work.evaluate('2029-09-20', 'DecideAdjustment', adjustment);
    await work.setMinimumShare('2029-10-01', 18);
    const agreement = await work.store.readStream(streamName('agreement', 'invented'));
    const carriedOutBy = agreement.at(-1)?.eventId as string;
    await work.evaluate('2029-10-01', 'LinkAdjustment', { adjustmentId, carriedOutBy });
    await work.evaluate('2029-10-05', 'ConcludeEvaluation', { document: 'evaluatie/2029' });

    const { evaluations, boardDecisions, ruleChanges } = await dossierAt(work, await work.store.head());
    expect(evaluations.map(({ type }) => type)).toEqual([
      'EvaluationOpened',
      'FindingRecorded',
      'AdjustmentDecided',
      'AdjustmentLinked',
      'EvaluationConcluded',
    ]);
    expect(boardDecisions).toHaveLength(1);
    expect(ruleChanges.at(-1)).toMatchObject({ eventId: carriedOutBy, type: 'MinimumShareSet' });
  });

  it('its dossier lists every half-year, the schemes, the rules and the emergency button, each with its place in the log', async () => {
    const work = await evaluatedRegion();
    const dossier = await dossierAt(work, await work.store.head());

    expect(dossier.halfYears.map(({ halfYear, closing }) => [halfYear, closing])).toEqual(
      ['2026-H2', '2027-H1', '2027-H2', '2028-H1', '2028-H2', '2029-H1', '2029-H2'].map((each) => [each, undefined]),
    );
    expect(dossier.halfYears[0]?.figures?.region.housed).toBe(1);
    expect(dossier.halfYears[2]?.figures).toBeNull(); // no household count of 2026 was recorded (E-37)
    expect(dossier.schemes).toHaveLength(2);
    expect(dossier.emergencyButton.map(({ sentence }) => sentence)).toEqual([
      'Gemeente GM0160 drukte op de noodknop: een ongewenste en onhoudbare situatie (brief/2027-1). ' +
        'De afspraken blijven gelden.',
    ]);
    expect(dossier.schedule.steps.map(({ due }) => due)).toEqual(['2029-07-01', '2028-12-05']);
  });

  it('the same position gives the same bytes, whatever is recorded after it', async () => {
    const work = await evaluatedRegion();
    const position = await work.store.head();
    const before = JSON.stringify(await dossierAt(work, position));

    await work.setMinimumShare('2026-07-01', 40);
    await work.urgent('late', hardenberg);
    expect(JSON.stringify(await dossierAt(work, position))).toBe(before);
    expect(JSON.stringify(await dossierAt(work, await work.store.head()))).not.toBe(before);
  });
});
