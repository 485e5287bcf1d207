import { In } from 'typeorm';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { subjectOf, type RecordedEvent } from '@evenwicht/events';
import { projectionOf, WorkingRows, type BatchWork, type Handlers } from '@evenwicht/read-models';
import { ShareCrossing } from './share-crossing.js';
import { StockChange } from './stock-change.js';
import { VacancyReport } from './vacancy-report.js';

interface SupplyWork extends BatchWork {
  readonly reports: WorkingRows<VacancyReport>;
  readonly changes: WorkingRows<StockChange>;
  readonly crossings: WorkingRows<ShareCrossing>;
}

const handlers: Handlers<'supply', SupplyWork> = {
  VacanciesReported: ({ stream, recordedAt, data: { vacancyCount, ...key } }, { reports }) =>
    reports.put({
      municipality: municipalityOf({ stream }),
      ...key,
      vacancyCount,
      firstVacancyCount: vacancyCount,
      correctionCount: 0,
      lastReportedAt: new Date(recordedAt),
    }),
  VacanciesCorrected: ({ stream, recordedAt, data: { association, month, vacancyCount } }, { reports }) => {
    const key = { municipality: municipalityOf({ stream }), month, association };
    const { correctionCount } = reports.change(key, { vacancyCount, lastReportedAt: new Date(recordedAt) });
    reports.change(key, { correctionCount: correctionCount + 1 });
  },
  MinimumShareCrossed: (event, { crossings }) => crossings.put({ ...crossingOf(event), isCrossed: true }),
  MinimumShareNoLongerCrossed: (event, { crossings }) => crossings.put({ ...crossingOf(event), isCrossed: false }),
  SmallAffordableStockChanged: ({ stream, revision, occurredOn, data }, { changes }) => {
    const { direction, mode, dwellingCount } = data;
    const netCount = direction === 'addition' ? dwellingCount : -dwellingCount;
    changes.put({ municipality: municipalityOf({ stream }), revision, completedOn: occurredOn, mode, netCount });
  },
};

/** What was reported of vacancies and of the small affordable stock. What of it counts, the monitoring says. */
export const housingSupplyProjection = projectionOf<SupplyWork>({
  name: 'housing_supply',
  version: 2,
  entities: [VacancyReport, StockChange, ShareCrossing],
  handlers: { supply: handlers },
  load: async (events, rows) => {
    // only corrections need what stands; of these, the months
    const corrections = events.filter(({ type }) => type === 'VacanciesCorrected');
    const months = new Set(corrections.map(({ data }) => (data as VacancyReport).month));
    const where = { municipality: In(corrections.map(municipalityOf)), month: In([...months]) };
    const reports = await WorkingRows.load(rows, VacancyReport, corrections.length > 0 ? where : []);
    const changes = WorkingRows.empty(rows, StockChange);
    const crossings = WorkingRows.empty(rows, ShareCrossing);
    const save = async () => {
      await reports.save();
      await changes.save();
      await crossings.save();
    };
    return { reports, changes, crossings, save };
  },
});

type Crossed = Pick<RecordedEvent, 'stream' | 'revision' | 'occurredOn'> & {
  readonly data: Pick<
    ShareCrossing,
    'firstMonth' | 'lastMonth' | 'allocationCount' | 'vacancyCount' | 'minimumShare' | 'window'
  >;
};

function crossingOf({ stream, revision, occurredOn, data }: Crossed): Omit<ShareCrossing, 'isCrossed'> {
  const { firstMonth, lastMonth, allocationCount, vacancyCount, minimumShare, window } = data;
  const figures = { firstMonth, lastMonth, allocationCount, vacancyCount, minimumShare, window };
  return { municipality: municipalityOf({ stream }), revision, knownOn: occurredOn, ...figures };
}

function municipalityOf({ stream }: Pick<RecordedEvent, 'stream'>): MunicipalityCode {
  return subjectOf(stream) as MunicipalityCode;
}
