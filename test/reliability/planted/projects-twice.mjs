// Planted: projections that apply some events twice, as after a checkpoint that was not moved together with the rows.
import { projections } from '@evenwicht/service-host';

for (const projection of projections.filter(({ name }) => name === 'case_file')) {
  const begin = projection.begin;
  projection.begin = async (log, after) => {
    const apply = await begin(log, after);
    return async (events, rows) => {
      await apply(events, rows);
      const again = events.filter(({ type }) => type === 'UtmostEffortRecorded' || type === 'MunicipalitySteppedIn');
      if (again.length > 0) await apply(again, rows);
    };
  };
}
