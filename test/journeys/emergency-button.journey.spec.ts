import { halfYearFigures } from '@evenwicht/distribution';
import { streamName, type BoardEvent, type ReciprocityEvent } from '@evenwicht/events';
import { halfYear, type MunicipalityCode } from '@evenwicht/kernel';
import { boardDecider, initialBoard, pressesOn, type PressSeen } from '@evenwicht/monitoring';
import { ledgerRunner } from '@evenwicht/reciprocity';
import { CommandRejected, MemoryReactionCheckpoint } from '@evenwicht/service-kit';
import { day, InventedRegionAtWork, uuidOf } from './invented-region-at-work.js';

// invented: three municipalities; Kampen is above the minimum share and cannot serve
const [dalfsen, hardenberg, kampen] = ['GM0148', 'GM0160', 'GM0166'] as [
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
];
const meetingId = uuidOf('board of October');
const press = {
  pressId: uuidOf('press of Kampen'),
  pressedBy: kampen as string,
  undesirableGrounds: ['households-without-roof'],
  untenableGrounds: ['nobody-steps-in'],
  document: 'brief/2026-12',
} as const;

async function regionAtWork(): Promise<InventedRegionAtWork> {
  const work = new InventedRegionAtWork();
  await work.adopt(dalfsen, hardenberg, kampen);
  for (const municipality of [dalfsen, hardenberg, kampen]) await work.reportVacancies(municipality, '2026-07', 5);
  await work.grant('own of Kampen', kampen);
  await work.house('own of Kampen', kampen, '2026-07-20', '2026-08-01');
  return work;
}

/** What is done in the weeks after: some of it the rules accept and some they refuse. Gives the outcome of each. */
async function weeksAfter(work: InventedRegionAtWork): Promise<string[]> {
  const steps: (() => Promise<void>)[] = [
    () => work.grant('next of Kampen', kampen),
    () => work.step('next of Kampen', '2026-09-01', 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' }),
    () => work.step('next of Kampen', '2026-09-02', 'RecordUtmostEffort', { actions: ['direct-mediation'] }),
    () => work.step('next of Kampen', '2026-09-03', 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' }),
    () => work.step('next of Kampen', '2026-09-04', 'StepIn', { municipality: kampen }),
    () => work.step('next of Kampen', '2026-09-04', 'StepIn', { municipality: dalfsen }),
    () => work.house('next of Kampen', dalfsen, '2026-09-10', '2026-09-15'),
    () => work.grant('of Dalfsen', dalfsen),
    () => work.step('of Dalfsen', '2026-09-10', 'StartTenancy', {}),
    () => work.house('of Dalfsen', dalfsen, '2026-09-10', '2026-09-15'),
    () => work.step('of Dalfsen', '2026-09-20', 'ReverseTenancy', { reason: 'contract-annulled' }),
    () => work.reportVacancies(hardenberg, '2026-09', 20),
    () => work.setMinimumShare('2026-10-01', 20),
  ];
  const outcomes: string[] = [];
  for (const step of steps) outcomes.push(await step().then(() => 'accepted', codeOf));
  await ledgerRunner(work.store, work.logView, {
    checkpoint: new MemoryReactionCheckpoint(),
    onRejected: (_event, code) => expect(code).toBe('never'),
    onFault: (error) => expect(error).toBe('never'),
  }).runToHead();
  return outcomes;
}

function codeOf(error: unknown): string {
  if (error instanceof CommandRejected) return error.code;
  throw error;
}

/** Everything that people hold against each other afterwards. */
async function figuresAndLedger(work: InventedRegionAtWork) {
  const ledger = (await work.store.readStream(streamName('reciprocity', 'invented'))) as unknown as ReciprocityEvent[];
  return {
    figures: halfYearFigures(await work.region(), halfYear('2026-H2')),
    ledger: ledger.map(({ type, occurredOn, data }) => ({ type, occurredOn, data })),
  };
}

async function pressOn(work: InventedRegionAtWork, on: string): Promise<PressSeen | undefined> {
  const events = (await work.store.readStream(streamName('board', 'invented'))) as unknown as BoardEvent[];
  return pressesOn(events.reduce(boardDecider.evolve, initialBoard), day(on))[0];
}

describe('The emergency button (3.5; R-079, R-080)', () => {
  it('pressed, it suspends nothing: every step has the outcome that it would have had, and figures and ledger are the same (E-34)', async () => {
    const [without, withPress] = [await regionAtWork(), await regionAtWork()];
    await withPress.board('2026-08-20', 'PressEmergencyButton', press);

    const outcomes = await weeksAfter(withPress);

    expect(outcomes).toEqual(await weeksAfter(without));
    expect(new Set(outcomes).size).toBeGreaterThan(2);
    expect(await figuresAndLedger(withPress)).toEqual(await figuresAndLedger(without));
  });

  it('alerts until a date of the regional board is linked, and the rules are unchanged meanwhile (scenario 12)', async () => {
    const work = await regionAtWork();
    const terms = (await work.region()).rules.termsOn(day('2026-09-01'));
    await work.board('2026-08-20', 'PressEmergencyButton', press);
    expect(await pressOn(work, '2026-09-01')).toMatchObject({ meeting: undefined, alert: 'no-meeting-linked' });

    await work.board('2026-09-02', 'PlanBoardMeeting', { meetingId, heldOn: day('2026-10-22') });
    expect(await pressOn(work, '2026-09-02')).toMatchObject({ meeting: { heldOn: '2026-10-22' }, alert: undefined });
    expect((await work.region()).rules.termsOn(day('2026-09-01'))).toEqual(terms);

    const outcome = { pressId: press.pressId, outcome: 'no-adjustment', document: 'besluit/2026-3' } as const;
    await work.board('2026-10-22', 'HandlePress', outcome);
    expect(await pressOn(work, '2026-10-30')).toMatchObject({ alert: undefined, end: { kind: 'handled' } });
  });

  it('keeps the figures of the moment, at their position in the log (R-079)', async () => {
    const work = await regionAtWork();
    const before = await work.store.head();
    await work.board('2026-08-20', 'PressEmergencyButton', press);
    await weeksAfter(work);

    const { situation } = (await pressOn(work, '2026-12-31')) as PressSeen;
    expect(situation.upToPosition).toBe(before);
    expect(situation.municipalities.map(({ municipality, housed }) => [municipality, housed])).toEqual([
      [dalfsen, 0],
      [hardenberg, 0],
      [kampen, 1],
    ]);
    expect(situation.municipalities[2]).toMatchObject({ operationalShare: { numerator: 1, denominator: 5 } });
  });
});
