import { MemoryEventStore } from '@evenwicht/event-store';
import { scopes, urgencyCategories, type StoredEvent } from '@evenwicht/events';
import { factNames } from '../format/facts.js';
import { parseLine } from '../format/parse-line.js';
import { eventsIn } from '../session/import-fixture.js';
import { importInventedHistory } from './import-invented-history.js';
import { inventedHistory } from './invented-history.js';

describe('The invented history', () => {
  it('is the same every time, to the letter, and another for another seed', () => {
    const options = { monthCount: 3 };
    expect([...inventedHistory(options)]).toEqual([...inventedHistory(options)]);
    expect([...inventedHistory(options)]).not.toEqual([...inventedHistory({ ...options, seed: 2 })]);
  });

  it('tells three years of thousands of cases, with every fact of the format and all kinds of households', () => {
    const lines = [...inventedHistory()];
    const applications = lines.filter(({ fact }) => fact === 'application');

    expect(applications.length).toBeGreaterThan(3000);
    // whoever cannot decide refers to the table by the decision itself, so that no line for it is needed
    expect(new Set(lines.map(({ fact }) => fact))).toEqual(new Set(factNames.filter((name) => name !== 'referral')));
    expect(new Set(applications.map(({ scope = 'statutory' }) => scope))).toEqual(new Set(scopes));
    expect(applications.map(({ category }) => category)).toEqual(expect.arrayContaining([...urgencyCategories]));
  });

  it('is written in lines of the format', () => {
    const unreadable = [...inventedHistory({ monthCount: 6 })]
      .map((line) => parseLine(Buffer.from(JSON.stringify(line))))
      .filter((line) => 'reason' in line || line.unreadFields.length > 0);
    expect(unreadable).toEqual([]);
  });

  it('is taken by the rules whole: no line is refused, none says what was so already', async () => {
    const store = new MemoryEventStore();
    const report = await importInventedHistory({
      store,
      history: { monthCount: 16, applicationsPerMonth: 60, vacanciesInPercent: 30 },
    });
    const events = await eventsIn(store);
    const countOf = (type: string) => events.filter((event: StoredEvent) => event.type === type).length;

    expect(report.refusedLines).toEqual([]);
    expect(report.addedLineCount).toBe(report.lineCount);
    expect(countOf('MunicipalitySteppedIn')).toBeGreaterThan(0);
    expect(countOf('ReciprocityLoanOpened')).toBeGreaterThan(0);
    expect(countOf('AllocationWithdrawn')).toBeGreaterThan(0);
    expect(countOf('VacanciesCorrected')).toBeGreaterThan(0);
    expect(events.some(({ recordedAt, occurredOn }) => recordedAt.slice(0, 10) > occurredOn)).toBe(true);
  });
});
