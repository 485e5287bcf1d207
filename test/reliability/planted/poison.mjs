// Nothing by itself: while it is told to, the projection of the ledger throws at one type of event, as code does that
// meets an event which nobody had thought of.
import { EventNotApplied } from '@evenwicht/read-models';
import { projections } from '@evenwicht/service-host';

const poisonous = 'ReciprocityLoanOpened';
let isPoisoned = false;
process.on('message', ({ poison }) => {
  if (typeof poison === 'boolean') isPoisoned = poison;
});
process.channel?.unref();

const projection = projections.find(({ name }) => name === 'reciprocity_ledger');
const begin = projection.begin;
projection.begin = async (log, after) => {
  const apply = await begin(log, after);
  return async (events, rows) => {
    const event = isPoisoned ? events.find(({ type }) => type === poisonous) : undefined;
    if (event) throw new EventNotApplied(event, new Error('planted'));
    await apply(events, rows);
  };
};
