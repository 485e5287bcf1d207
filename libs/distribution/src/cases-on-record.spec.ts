import { halfYear } from '@evenwicht/kernel';
import { eventsOf, inventedRegion, rulers, type InventedFact } from '@evenwicht/testing';
import { halfYearFigures } from './half-year-figures.js';
import { Region } from './region.js';

const [a, b] = rulers;

function rowOf(municipality: string, period: string, ...facts: InventedFact[]) {
  const region = new Region();
  for (const event of eventsOf([...inventedRegion, ...facts])) region.apply(event);
  return halfYearFigures(region, halfYear(period)).municipalities.find((row) => row.municipality === municipality);
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
});
