import { z } from 'zod';
import { eventTypeNamed } from './catalogue.js';
import { regionReport } from './region-report.js';

/** The example of a type with another number wherever a field of these names stands in it; how often is told. */
function withNumbers(type: string, names: readonly string[], number: number) {
  let changed = 0;
  const { example, data } = eventTypeNamed(type) as unknown as {
    example: object;
    data: { safeParse(value: unknown): { success: boolean } };
  };
  const text = JSON.stringify(example, (name, value: unknown) => {
    const isMeant = names.includes(name) && typeof value === 'number';
    if (isMeant) changed += 1;
    return isMeant ? number : value;
  });
  return { changed, isTaken: data.safeParse(JSON.parse(text)).success };
}

interface JsonSchema {
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

/** The greatest number that a field of this name may hold, wherever one stands. */
function greatestIn({ properties = {}, items }: JsonSchema, name: string): (number | undefined)[] {
  const here = Object.entries(properties).flatMap(([field, { maximum }]) => (field === name ? [maximum] : []));
  const below = [...Object.values(properties), ...(items ? [items] : [])];
  return [...here, ...below.flatMap((schema) => greatestIn(schema, name))];
}

describe('What others reported, added up', () => {
  const more = 3_000_000_000; // than one report may say
  it.each([
    ['EmergencyButtonPressed', ['vacancies'], 1],
    ['MinimumShareCrossed', ['vacancyCount'], 1],
    ['HalfYearClosed', ['vacancies', 'netAddition'], 2],
  ])('is taken in %s, whatever it comes to', (type, names, least) => {
    const { changed, isTaken } = withNumbers(type, names, more);
    expect(changed).toBeGreaterThanOrEqual(least);
    expect(isTaken).toBe(true);
  });

  it.each([
    ['vacancies', 3],
    ['additions', 1],
    ['removals', 1],
    ['netAddition', 2],
  ])('is taken as %s wherever that stands in the report of a half-year', (name, times) => {
    const greatest = greatestIn(z.toJSONSchema(regionReport) as JsonSchema, name);
    expect(greatest).toEqual(Array.from({ length: times }, () => Number.MAX_SAFE_INTEGER));
  });

  it('is no count: a report says no more than it may', () => {
    expect(withNumbers('VacanciesReported', ['vacancyCount'], more)).toEqual({ changed: 1, isTaken: false });
  });
});
