import { eventTypeNamed } from './catalogue.js';

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

  it('is no count: a report says no more than it may', () => {
    expect(withNumbers('VacanciesReported', ['vacancyCount'], more)).toEqual({ changed: 1, isTaken: false });
  });
});
