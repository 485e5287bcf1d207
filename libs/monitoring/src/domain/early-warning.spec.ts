import { halfYearFigures, Region, type RegionEvent } from '@evenwicht/distribution';
import { agreementEvents, type EarlyWarningIndicator } from '@evenwicht/events';
import { halfYear, type PlainDate } from '@evenwicht/kernel';
import { eventsOf, workedExample } from '@evenwicht/testing';
import { earlyWarnings } from './early-warning.js';

// the worked example of domain.md section 9; the bounds are invented
const [a, b, c] = ['GM0148', 'GM0160', 'GM0166'];
const share = (numerator: number, denominator = 100) => ({ numerator, denominator });
type Bounds = readonly [
  indicator: EarlyWarningIndicator,
  near: ReturnType<typeof share>,
  reached: ReturnType<typeof share>,
];

function regionWatching(...bounds: Bounds[]): Region {
  const region = new Region();
  const facts = eventsOf(workedExample);
  for (const event of facts) region.apply(event);
  const conditions = bounds.map(([indicator, near, reached]) => ({ indicator, near, reached }));
  const last = facts.at(-1) as RegionEvent;
  const data = { version: '1', validFrom: '2026-07-01', conditions, source: 'verzonnen' };
  if (bounds.length > 0) region.apply({ ...last, type: 'EarlyWarningConditionsSet', data });
  return region;
}

const on = '2026-12-31' as PlainDate;
const standings = (region: Region) =>
  earlyWarnings(region, on).warnings.map(({ indicator, municipality, standing }) => [
    indicator,
    municipality,
    standing,
  ]);

describe('Who nears the conditions that the parties watch (5; R-079)', () => {
  it('is nobody while they have agreed on none: no bound comes from this software', () => {
    expect(earlyWarnings(regionWatching(), on)).toMatchObject({ version: undefined, warnings: [] });
  });

  it('is told by the figures that everybody sees, in the order of the municipality codes and not of who is furthest', () => {
    const region = regionWatching(['operational-share', share(16), share(18)]);

    expect(standings(region)).toEqual([
      ['operational-share', a, 'reached'], // exactly 18%
      ['operational-share', c, 'near'], // 16.7%
    ]);
  });

  it('an exact bound is reached: at the bound, not beyond it', () => {
    expect(standings(regionWatching(['balance-above-expected', share(25), share(25)]))).toEqual([
      ['balance-above-expected', a, 'reached'], // 18 above 72 is exactly a quarter
    ]);
    expect(standings(regionWatching(['balance-above-expected', share(251, 1000), share(1, 1)]))).toEqual([]);
  });

  it('the region has figures of its own', () => {
    const region = regionWatching(['dispersion', share(10), share(15)], ['open-referrals', share(0, 1), share(1, 1)]);

    expect(standings(region)).toEqual([
      ['dispersion', undefined, 'reached'], // 18 of 120
      ['open-referrals', undefined, 'near'],
    ]);
  });

  it('each municipality is seen, also with a count of zero', () => {
    const region = regionWatching(['open-loans', share(0, 1), share(1, 1)], ['open-calls', share(0, 1), share(1, 1)]);

    expect(standings(region).map(([indicator, municipality]) => [indicator, municipality])).toEqual([
      ...[a, b, c].map((each) => ['open-loans', each]),
      ...[a, b, c].map((each) => ['open-calls', each]),
    ]);
  });

  it('says how things stand and gives no verdict (R-032), and changes no figure', () => {
    const watching = regionWatching(['operational-share', share(0), share(1)]);
    const { warnings } = earlyWarnings(watching, on);

    expect(Object.keys(warnings[0] ?? {})).toEqual([
      'indicator',
      'municipality',
      'value',
      'near',
      'reached',
      'standing',
    ]);
    expect(
      agreementEvents.EarlyWarningConditionsSet.sentence(
        agreementEvents.EarlyWarningConditionsSet.example,
        {} as never,
      ),
    ).not.toMatch(/overtred|tekort|schend/i);
    expect(halfYearFigures(watching, halfYear('2026-H2'))).toEqual(
      halfYearFigures(regionWatching(), halfYear('2026-H2')),
    );
  });

  it('before the conditions hold nobody is told of', () => {
    expect(
      earlyWarnings(regionWatching(['operational-share', share(0), share(1)]), '2026-06-30' as PlainDate).warnings,
    ).toEqual([]);
  });
});
