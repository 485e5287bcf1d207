import { Region } from '@evenwicht/distribution';
import type { PlainDate } from '@evenwicht/kernel';
import { eventsOf, type InventedFact } from '@evenwicht/testing';
import { evaluationSchedule, yearsAfter } from './evaluation-schedule.js';

const day = (text: string) => text as PlainDate;

// invented facts; the days are those that the agreement of West-Overijssel would have
const adopted: InventedFact = { fact: 'agreement', version: '2025-12-05', on: '2025-12-05' };
const inForce: InventedFact = { fact: 'entry-into-force', on: '2026-07-01' };
const byAdoption: InventedFact = {
  fact: 'policy',
  policy: 'evaluationClock',
  value: 'adoption',
  validFrom: '2028-01-01',
};

function scheduleOn(on: string, ...facts: InventedFact[]) {
  const region = new Region();
  for (const event of eventsOf(facts)) region.apply(event);
  return evaluationSchedule(region.rules, day(on));
}

describe('The schedule of the three-year evaluation (5, "Na drie jaar"; OQ-9)', () => {
  it('counts from the entry into force, and reminds of three years after the adoption', () => {
    const { due, isDue, steps } = scheduleOn('2027-01-01', adopted, inForce);

    expect([due, isDue]).toEqual(['2029-07-01', false]);
    expect(steps.map(({ clock, from, due: end, counts }) => [clock, from, end, counts])).toEqual([
      ['entry-into-force', '2026-07-01', '2029-07-01', true],
      ['adoption', '2025-12-05', '2028-12-05', false],
    ]);
    expect(steps[0]?.derivation).toBe(
      '3 jaar na de inwerkingtreding van de verdeelafspraken op 1 juli 2026 is 1 juli 2029. Deze lezing geldt (3.5, OQ-9).',
    );
  });

  it('is due from its day on', () => {
    expect(scheduleOn('2029-06-30', adopted, inForce).isDue).toBe(false);
    expect(scheduleOn('2029-07-01', adopted, inForce).isDue).toBe(true);
  });

  it('moves with the entry into force when that is recorded anew: no date of it is kept', () => {
    expect(scheduleOn('2027-01-01', adopted, inForce, { fact: 'entry-into-force', on: '2027-01-01' }).due).toBe(
      '2030-01-01',
    );
  });

  it('has no day while the entry into force is not known', () => {
    const { due, isDue, steps } = scheduleOn('2027-01-01', adopted);

    expect([due, isDue]).toEqual([undefined, false]);
    expect(steps[0]?.derivation).toContain('is nog niet vastgelegd');
  });

  it('is read otherwise from the day on that the agreement says so', () => {
    expect(scheduleOn('2027-12-31', adopted, inForce, byAdoption).due).toBe('2029-07-01');
    expect(scheduleOn('2028-01-01', adopted, inForce, byAdoption).due).toBe('2028-12-05');
  });

  it('counts from the first adoption: another version of the agreement begins no other three years', () => {
    const amended: InventedFact = { fact: 'agreement', version: '2027-03-01', on: '2027-03-01' };

    expect(scheduleOn('2028-06-01', adopted, inForce, amended, byAdoption).due).toBe('2028-12-05');
  });

  it('of 29 February ends on the last day of that month', () => {
    expect(yearsAfter(day('2028-02-29'), 3)).toBe('2031-02-28');
    expect(yearsAfter(day('2028-02-29'), 4)).toBe('2032-02-29');
  });
});
