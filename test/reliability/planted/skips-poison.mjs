// Planted: a projection that passes over an event that it cannot apply, and says nothing.
import { EventNotApplied } from '@evenwicht/read-models';
import { projections } from '@evenwicht/service-host';

for (const projection of projections.filter(({ name }) => name === 'reciprocity_ledger')) {
  const begin = projection.begin;
  projection.begin = async (log, after) => {
    const apply = await begin(log, after);
    return async (events, rows) => {
      try {
        await apply(events, rows);
      } catch (error) {
        if (!(error instanceof EventNotApplied)) throw error;
        const others = events.filter(({ position }) => position !== error.position);
        if (others.length > 0) await apply(others, rows);
      }
    };
  };
}
