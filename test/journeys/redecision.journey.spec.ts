import type { RuleChange } from '@evenwicht/evaluation';
import type { PlainDate } from '@evenwicht/kernel';
import {
  dalfsen,
  declareUnable,
  entry,
  eventsOf,
  figure,
  flipsOf,
  hardenberg,
  helpOut,
  kampen,
  minimumOf,
  pair,
  redecided,
  redecidedTogether,
  regionAtWork,
} from './redecided-region.js';

const fallbackFrom = (validFrom: string): RuleChange => {
  return { change: 'fallback', isActive: true, validFrom: validFrom as PlainDate };
};

/** Kampen calls for help at 1 of 5, and Dalfsen steps in. */
async function helped() {
  const work = await regionAtWork();
  await declareUnable(work, 'next', kampen, '2026-09');
  await helpOut(work, 'next', dalfsen, '2026-09');
  return work;
}

describe('Counterfactual re-decision: where the rule decided it decides again, and nothing is guessed', () => {
  it('another minimum share: at exactly 20% Kampen could not have called for help, and serves its own (3c, E-12)', async () => {
    const told = redecided(await eventsOf(await helped()), [minimumOf(20)]);

    expect(flipsOf(told)).toEqual([
      {
        step: 'declaration',
        reason: 'NOT_ABOVE_MINIMUM',
        municipality: kampen,
        left: { to: 'origin', municipality: kampen },
      },
    ]);
    expect(told.flips[0]).toMatchObject({
      occurredOn: '2026-09-03',
      seen: { share: { numerator: 1, denominator: 5 }, minimumShare: { numerator: 20, denominator: 100 } },
      sentence: `Gemeente ${kampen} (${kampen}) had niet kunnen verklaren dat zij niet kan huisvesten: het aandeel was 1/5, niet boven 20/100 (3c).`,
    });
    // 3 households: 1 each is in proportion; without the third, 2 of 3 parts
    expect(figure(told, 'housed')).toEqual(['2 → 1', '0 → 0', '1 → 1']);
    expect(figure(told, 'balance')).toEqual(['1 → 1/3', '-1 → -2/3', '0 → 1/3']);
    expect(figure(told, 'openLoans')).toEqual(['0 → 0', '0 → 0', '1 → 0']);
    expect(told.halfYears[0]?.undecided).toEqual({
      municipalities: [
        { municipality: dalfsen, fallen: 1, left: 0, mightHaveDeclared: 0 },
        { municipality: kampen, fallen: 0, left: 1, mightHaveDeclared: 0 },
      ],
      atTable: 0,
      notWeighed: 0,
    });
    expect(pair(told.halfYears[0]!.region!.dispersion)).toBe('1/3 → 1/3');
    expect(pair(told.halfYears[0]!.region!.housedShareOfLargest)).toBe('2/3 → 1/2');
  });

  it('another minimum share below what was seen changes nothing that was decided, nor does one from a later day', async () => {
    const events = await eventsOf(await helped());
    for (const change of [minimumOf(19), minimumOf(20, '2026-09-04' as PlainDate)]) {
      const told = redecided(events, [change]);
      expect(told.flips).toEqual([]);
      expect(figure(told, 'housed')).toEqual(['2 → 2', '0 → 0', '1 → 1']);
    }
  });

  it('what falls takes along what rested on it: without that help Dalfsen itself was not above the minimum', async () => {
    const work = await helped();
    for (const month of ['2026-08', '2026-09']) await work.reportVacancies(dalfsen, month, month === '2026-09' ? 4 : 0);
    await declareUnable(work, 'of Dalfsen', dalfsen, '2026-10'); // 2 of 9: its own of July and the help of September
    await helpOut(work, 'of Dalfsen', hardenberg, '2026-10');
    const told = redecided(await eventsOf(work), [minimumOf(20)]);

    expect(flipsOf(told).map(({ municipality, reason }) => [municipality, reason])).toEqual([
      [kampen, 'NOT_ABOVE_MINIMUM'],
      [dalfsen, 'NOT_ABOVE_MINIMUM'], // 1 of 9
    ]);
    expect(told.flips[1]?.seen?.share).toEqual({ numerator: 1, denominator: 9 });
    expect(figure(told, 'housed')).toEqual(['2 → 1', '1 → 0', '1 → 1']);
  });

  it('a lower minimum share: that a municipality could have called for help is counted; that it would have, is not', async () => {
    const work = await regionAtWork();
    await work.reportVacancies(kampen, '2026-08', 3); // 1 of 8, below 15%
    await work.grant('next', kampen);
    await work.step('next', '2026-09-01', 'RecordUtmostEffort', { actions: ['direct-mediation'] });
    await work.house('next', kampen, '2026-09-10', '2026-09-15');
    const told = redecided(await eventsOf(work), [minimumOf(12)]);

    expect(told.flips).toEqual([]);
    expect(figure(told, 'housed')).toEqual(['1 → 1', '0 → 0', '2 → 2']);
    expect(told.halfYears[0]?.undecided.municipalities).toEqual([
      { municipality: kampen, fallen: 0, left: 0, mightHaveDeclared: 1 },
    ]);
  });

  it('another window: over the half-year alone Kampen had allocated nothing, and was not above the minimum (OQ-2)', async () => {
    const work = await regionAtWork();
    await work.reportVacancies(kampen, '2027-01', 1); // twelve months: 1 of 6; the half-year: 0 of 1
    await declareUnable(work, 'next', kampen, '2027-02');
    await helpOut(work, 'next', dalfsen, '2027-02');
    for (const municipality of [dalfsen, hardenberg, kampen]) {
      await work.countHouseholds(municipality, '2026-01-01', 10_000);
    }
    const window: RuleChange = { change: 'operational-window', window: 'half-year', validFrom: entry };
    const told = redecided(await eventsOf(work), [window], '2027-H1');

    expect(flipsOf(told)).toMatchObject([{ reason: 'NOT_ABOVE_MINIMUM', municipality: kampen }]);
    expect(told.flips[0]?.seen?.share).toEqual({ numerator: 0, denominator: 1 });
    expect(figure(told, 'housed')).toEqual(['1 → 0', '0 → 0', '0 → 0']);
  });

  it('informal care left out of the share: Kampen allocated to a carer alone, and was not above the minimum (OQ-6)', async () => {
    const work = await regionAtWork();
    await work.reportVacancies(hardenberg, '2026-08', 0);
    await work.urgent('carer', hardenberg, 'informalCare');
    await work.step('carer', '2026-07-10', 'IdentifyCarePlace', { municipality: hardenberg, role: 'carer' });
    await work.house('carer', hardenberg, '2026-07-20', '2026-08-01'); // 1 of 5 in Hardenberg
    await declareUnable(work, 'next', hardenberg, '2026-09');
    await helpOut(work, 'next', dalfsen, '2026-09');
    const care: RuleChange = { change: 'informal-care', isCounted: false, validFrom: entry };
    const told = redecided(await eventsOf(work), [care]);

    expect(flipsOf(told)).toMatchObject([{ reason: 'NOT_ABOVE_MINIMUM', municipality: hardenberg }]);
    expect(told.flips[0]?.seen?.share).toEqual({ numerator: 0, denominator: 1 });
    expect(figure(told, 'housed')).toEqual(['2 → 1', '1 → 0', '1 → 1']);
  });

  it('the fallback from the start: nobody could have called for help (R-040, E-33)', async () => {
    const told = redecided(await eventsOf(await helped()), [fallbackFrom('2026-07-01')]);

    expect(flipsOf(told)).toMatchObject([{ step: 'declaration', reason: 'FALLBACK_IN_FORCE', municipality: kampen }]);
    expect(figure(told, 'openLoans')).toEqual(['0 → 0', '0 → 0', '1 → 0']);
  });

  it('the fallback between call and answer: the step-in falls, and the question lies on the table still', async () => {
    const told = redecided(await eventsOf(await helped()), [fallbackFrom('2026-09-04')]);

    expect(flipsOf(told)).toEqual([
      { step: 'step-in', reason: 'FALLBACK_IN_FORCE', municipality: dalfsen, left: { to: 'table' } },
    ]);
    expect(told.halfYears[0]?.undecided).toMatchObject({ atTable: 1, municipalities: [{ municipality: dalfsen }] });
  });

  it('loans that expire: nobody decides otherwise, and the ledger is another (OQ-8)', async () => {
    const work = await helped();
    await declareUnable(work, 'of Dalfsen', dalfsen, '2026-12');
    await helpOut(work, 'of Dalfsen', kampen, '2026-12'); // repays: Kampen owed since September
    const expiry: RuleChange = { change: 'loan-expiry', months: 2, validFrom: entry };
    const told = redecided(await eventsOf(work), [expiry]);

    expect(figure(told, 'openLoans')).toEqual(['0 → 1', '0 → 0', '0 → 0']); // the credit of Dalfsen fell with the loan
    expect(figure(told, 'openCredits')).toEqual(['0 → 0', '0 → 0', '0 → 1']);
    expect(flipsOf(told)).toEqual([{ step: 'loan', reason: 'LOAN_ARISES', municipality: dalfsen }]);
  });

  it('bilateral instead of the pool: who had helped borrows all the same (OQ-8)', async () => {
    const work = await helped();
    await declareUnable(work, 'of Dalfsen', dalfsen, '2026-10');
    await helpOut(work, 'of Dalfsen', hardenberg, '2026-10'); // the pool: the credit of Dalfsen is used
    const bilateral: RuleChange = { change: 'reciprocity-matching', reading: 'bilateral', validFrom: entry };
    const told = redecided(await eventsOf(work), [bilateral]);

    expect(figure(told, 'openLoans')).toEqual(['0 → 1', '0 → 0', '1 → 1']);
    expect(flipsOf(told)).toEqual([{ step: 'loan', reason: 'LOAN_ARISES', municipality: dalfsen }]);
    expect(told.flips[0]?.occurredOn).toBe('2026-10-15');
  });

  it('many rule sets from one reading of the log give what each gives alone', async () => {
    const events = await eventsOf(await helped());
    const changes: RuleChange[][] = [[], [minimumOf(20)], [fallbackFrom('2026-09-04')]];
    expect(changes.map((each) => redecided(events, each).flips.length)).toEqual([0, 1, 1]);
    expect(redecidedTogether(events, changes)).toEqual(changes.map((each) => redecided(events, each)));
  });
});
