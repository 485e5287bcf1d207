import { streamName } from '@evenwicht/events';
import { MemoryEventStore } from '@evenwicht/event-store';
import { regionWorld } from '../region-world.js';
import { fileOf } from './import-file.js';
import { bringIn, caseStream, clock, contentOf, eventsIn, sourceSystem, typesIn } from './import-fixture.js';
import { importHistory } from './import-session.js';
import {
  agreementLines,
  allocation,
  fileText,
  grantedCase,
  history,
  refusedInHistory,
  tenancy,
  vacancies,
} from './invented-lines-fixture.js';

describe('An import', () => {
  it('carries each line out as the commands that a visitor would send', async () => {
    const store = new MemoryEventStore();

    expect(await bringIn(store, history)).toMatchObject({
      lineCount: 28,
      addedLineCount: 25,
      refusedLines: refusedInHistory,
    });
    expect(await typesIn(store, caseStream('a'))).toEqual([
      'UrgencyApplied',
      'UrgencyGranted',
      'OriginDetermined',
      'DestinationEstablished',
      'HandedOverToAllocation',
      'DwellingAllocated',
      'TenancyStarted',
    ]);
    expect(await typesIn(store, streamName('supply', 'GM9001'))).toEqual([
      'VacanciesReported',
      'VacanciesReported',
      'VacanciesCorrected',
      'VacanciesCorrected',
      'VacanciesCorrected',
    ]);
  });

  it('says in every event where it comes from and when it was known', async () => {
    const store = new MemoryEventStore();
    const [application, decision, origin] = grantedCase('a-1');
    await bringIn(
      store,
      fileText(...agreementLines, { ...application, recordedOn: '2026-07-09T10:00:00+02:00' }, decision!, origin!),
    );

    const [applied, granted] = await store.readStream(caseStream('a-1'));
    expect(applied).toMatchObject({
      recordedAt: '2026-07-09T08:00:00.000Z',
      sourceSystem,
      agreementVersion: '2025-12-05',
    });
    expect(granted).toMatchObject({ recordedAt: '2026-07-19T22:00:00.000Z', occurredOn: '2026-07-20' });
    expect(applied!.data).toMatchObject({ externalReference: 'a-1' });
  });

  it('keeps no key that may be the name of somebody, and tells cases apart by it all the same', async () => {
    const store = new MemoryEventStore();
    await bringIn(store, fileText(...agreementLines, ...grantedCase('J.de.Vries'), ...grantedCase('P.Jansen')));

    const [applied] = await store.readStream(caseStream('J.de.Vries'));
    expect(applied!.data).not.toHaveProperty('externalReference');
    expect(await typesIn(store, caseStream('P.Jansen'))).toContain('UrgencyGranted');
    expect(JSON.stringify(await eventsIn(store))).not.toMatch(/Vries|Jansen/);
  });

  it('lets a decision look at the figures of everything before it in the file, and says up to where', async () => {
    const store = new MemoryEventStore();
    await bringIn(store, history);

    const determined = (await eventsIn(store)).find(({ type }) => type === 'DeterminedByMediationTable')!;
    expect(determined.data).toMatchObject({
      figuresSeen: {
        upToPosition: determined.position - 1,
        municipalities: [
          { municipality: 'GM9001', operationalShare: { numerator: 1, denominator: 22 } },
          { municipality: 'GM9002', operationalShare: null },
        ],
      },
    });
  });

  it('takes a line with two commands whole or not at all', async () => {
    const store = new MemoryEventStore();
    const member = { ...agreementLines[1], validUntil: '2025-01-01' };

    const { refusedLines } = await bringIn(store, fileText(agreementLines[0]!, member));
    expect(refusedLines).toEqual([{ lineNumber: 2, reason: 'VALID_UNTIL_BEFORE_VALID_FROM' }]);
    expect(await typesIn(store, streamName('agreement', 'verzonnen'))).toEqual(['AgreementAdopted']);
  });
});

describe('A log', () => {
  it('of one region takes none of the rules of another, whatever order they come in', async () => {
    const store = new MemoryEventStore();
    await bringIn(store, fileText(...agreementLines));
    const [agreement, member] = agreementLines;
    const elsewhere = fileText(
      { ...agreement, region: 'elders' },
      { ...member, municipality: 'GM9003' },
      vacancies(10),
    );

    expect(await bringIn(store, elsewhere)).toMatchObject({
      addedLineCount: 1,
      refusedLines: [
        { lineNumber: 1, reason: 'OTHER_REGION' },
        { lineNumber: 2, reason: 'OTHER_REGION' },
      ],
    });
  });

  it('without an agreement takes no rules', async () => {
    const { refusedLines } = await bringIn(new MemoryEventStore(), fileText(agreementLines[1]!));
    expect(refusedLines).toEqual([{ lineNumber: 1, reason: 'NO_AGREEMENT' }]);
  });
});

describe('A second run', () => {
  it('of the same file adds nothing and reports the same refusals', async () => {
    const store = new MemoryEventStore();
    await bringIn(store, history);
    const before = await contentOf(store);

    expect(await bringIn(store, history)).toMatchObject({ addedLineCount: 0, refusedLines: refusedInHistory });
    expect(await contentOf(store)).toEqual(before);
  });

  it('of a longer file adds what is new in it, and does not judge again what was so already', async () => {
    const store = new MemoryEventStore();
    await bringIn(store, fileText(...agreementLines, vacancies(10), vacancies(10), vacancies(12)));

    const longer = fileText(...agreementLines, vacancies(10), vacancies(10), vacancies(12), ...grantedCase('a'));
    expect(await bringIn(store, longer)).toMatchObject({ addedLineCount: 3, refusedLines: [] });
    expect((await store.readStream(streamName('supply', 'GM9001'))).map(({ data }) => data)).toEqual([
      expect.objectContaining({ vacancyCount: 10 }),
      expect.objectContaining({ vacancyCount: 12 }),
    ]);
  });

  it('of a changed file tries the refused lines again', async () => {
    const store = new MemoryEventStore();
    await bringIn(store, fileText(...agreementLines, ...grantedCase('a'), tenancy('a')));

    const mended = fileText(...agreementLines, ...grantedCase('a'), allocation('a'), tenancy('a'));
    expect(await bringIn(store, mended)).toMatchObject({ addedLineCount: 2, refusedLines: [] });
  });

  it('of a file in which two equal lines are both meant keeps both', async () => {
    const store = new MemoryEventStore();
    const change = { fact: 'small-affordable-change', municipality: 'GM9001', on: '2026-09-01', direction: 'addition' };
    const twice = fileText(
      ...agreementLines,
      { ...change, mode: 'splitsen', count: 2 },
      { ...change, mode: 'splitsen', count: 2 },
    );
    await bringIn(store, twice);
    await bringIn(store, `${twice}\n`);

    expect(await typesIn(store, streamName('supply', 'GM9001'))).toHaveLength(2);
  });

  it('under the name of another source is another history', async () => {
    const store = new MemoryEventStore();
    const text = fileText(...agreementLines, ...grantedCase('a'));
    await bringIn(store, text);
    const other = await importHistory(fileOf(text), regionWorld, store, { sourceSystem: 'other', clock });

    expect(other).toMatchObject({ addedLineCount: 3, refusedLines: [] });
  });
});
