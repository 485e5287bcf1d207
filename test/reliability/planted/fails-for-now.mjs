// Nothing by itself: while it is told to, what records that an urgency ran out fails, as when something it needs is away; the
// job stays in the queue, to be tried again.
import { UrgencyExpiry } from '@evenwicht/urgency-case';

const { record } = UrgencyExpiry.prototype;
let isFailing = false;
process.on('message', (told) => (isFailing = told.isFailing ?? isFailing));
process.channel?.unref();

UrgencyExpiry.prototype.record = async function (...parts) {
  if (isFailing) throw new Error('planted');
  return record.apply(this, parts);
};
