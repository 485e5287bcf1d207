// Planted: a projection that passes over an event that it cannot apply, and says nothing.
import { projections } from '@evenwicht/service-host';

for (const projection of projections.filter(({ name }) => name === 'reciprocity_ledger')) {
  const begin = projection.begin;
  projection.begin = async (log, after) => {
    const apply = await begin(log, after);
    return (events, rows) =>
      apply(
        events.filter(({ type }) => type !== 'ReciprocityCreditOpened'),
        rows,
      );
  };
}
