import { plainDate } from '@evenwicht/kernel';
import { decisionClock } from './decision-clock.js';
import {
  adviceAsked,
  asked,
  extended,
  forwarded,
  received,
  reopened,
  setAside,
  supplemented,
} from './invented-term-facts-fixture.js';
import type { TermFact } from './term-fact.js';

const stepsAfter = (...facts: TermFact[]) => decisionClock(facts, plainDate('2027-12-31'))?.steps ?? [];
const told = (...facts: TermFact[]) => stepsAfter(...facts).map(({ sentence, article }) => `${sentence} [${article}]`);

describe('The derivation of a due day', () => {
  test('tells how the term passed, in Dutch sentences with the article', () => {
    expect(
      told(
        received('2026-08-31'),
        forwarded('2026-09-02'),
        asked('2026-09-10', '2026-09-24'),
        adviceAsked('2026-09-14'),
        supplemented('2026-09-18'),
        extended('2026-11-03', '2026-12-25'),
      ),
    ).toEqual([
      'Van dinsdag 1 september 2026 tot en met woensdag 2 september 2026 lag de aanvraag bij een andere gemeente: 2 dagen die niet meetellen. [Awb 2:3]',
      'Van donderdag 3 september 2026 tot en met donderdag 10 september 2026 loopt de beslistermijn: 8 dagen. [urgentieregeling; Awb 4:13, eerste lid]',
      'Van vrijdag 11 september 2026 tot en met donderdag 17 september 2026 staat de termijn stil in afwachting van een aanvulling: 7 dagen. [Awb 4:15, eerste lid, onder a]',
      'Op maandag 14 september 2026 is advies gevraagd; dat schort de termijn niet op. [Awb 3:5 en 4:15]',
      'Van vrijdag 18 september 2026 tot en met woensdag 4 november 2026 loopt de beslistermijn: 48 dagen. [urgentieregeling; Awb 4:13, eerste lid]',
      'Van donderdag 5 november 2026 tot en met vrijdag 25 december 2026 loopt de verlenging van de termijn: 51 dagen. [Awb 4:14]',
      'De termijn kan niet eindigen op vrijdag 25 december 2026 (eerste Kerstdag) en loopt door tot en met maandag 28 december 2026. [Algemene termijnenwet, artikelen 1 tot en met 3]',
    ]);
  });

  test('tells that the term began anew where setting aside was undone (Awb 7:11)', () => {
    expect(told(received('2026-09-02'), setAside('2026-09-25'), reopened('2026-12-15'))).toEqual([
      'Van donderdag 3 september 2026 tot en met dinsdag 15 december 2026 was de buitenbehandelingstelling nog niet op bezwaar herroepen: 104 dagen die niet meetellen. [Awb 7:11]',
      'Van woensdag 16 december 2026 tot en met dinsdag 9 februari 2027 loopt de beslistermijn: 56 dagen. [urgentieregeling; Awb 4:13, eerste lid]',
    ]);
  });

  test('names the eight weeks of the Awb where there is no scheme', () => {
    expect(stepsAfter(received('2026-09-02'))).toEqual([
      {
        from: '2026-09-03',
        to: '2026-10-28',
        days: 56,
        reason: 'term',
        article: 'Awb 4:13, tweede lid',
        sentence:
          'Van donderdag 3 september 2026 tot en met woensdag 28 oktober 2026 loopt de beslistermijn: 56 dagen.',
      },
    ]);
  });

  test('says of what changed nothing why it did not', () => {
    const facts = [
      received('2026-09-02'),
      asked('2026-09-10'),
      extended('2026-09-11', '2026-09-18'),
      asked('2026-10-28', '2026-11-11'),
      extended('2026-10-29', '2026-11-30'),
    ];
    expect(stepsAfter(...facts).map(({ reason, days, from }) => [from, reason, days])).toEqual([
      ['2026-09-03', 'term', 56],
      ['2026-09-10', 'noTermGiven', 0],
      ['2026-09-11', 'extendedToNoLaterDay', 0],
      ['2026-10-28', 'askedTooLate', 0],
      ['2026-10-29', 'extendedTooLate', 0],
    ]);
    expect(stepsAfter(...facts).map(({ sentence }) => sentence)[1]).toBe(
      'Op donderdag 10 september 2026 is om aanvulling gevraagd zonder termijn; dat schort de beslistermijn niet op.',
    );
  });

  test('shows two requests that follow on each other as one time of standing still', () => {
    const facts = [received('2026-09-02'), asked('2026-09-10', '2026-09-17'), asked('2026-09-17', '2026-09-24')];
    expect(stepsAfter(...facts).map(({ reason, days }) => [reason, days])).toEqual([
      ['term', 8],
      ['suspended', 14],
      ['term', 48],
    ]);
  });

  test('lets no term that has run out stand still: a request in the weekend moves the day to act alone', () => {
    const facts = [received('2026-09-05'), asked('2026-10-31', '2026-11-06')];
    expect(stepsAfter(...facts).map(({ reason, from, to }) => [reason, from, to])).toEqual([
      ['term', '2026-09-06', '2026-10-31'],
      ['prolonged', '2026-11-01', '2026-11-09'],
    ]);
  });

  test('names no weekday twice, and speaks of one day as one', () => {
    expect(told(received('2026-09-05')).at(-1)).toBe(
      'De termijn kan niet eindigen op zaterdag 31 oktober 2026 en loopt door tot en met maandag 2 november 2026. [Algemene termijnenwet, artikelen 1 tot en met 3]',
    );
    expect(told(received('2026-09-01'), forwarded('2026-09-02'))[0]).toBe(
      'Op woensdag 2 september 2026 lag de aanvraag bij een andere gemeente: 1 dag die niet meetelt. [Awb 2:3]',
    );
  });
});
