import { dayInAmsterdam, isPlainDate, type Instant, type PlainDate } from '@evenwicht/kernel';

const time = /(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?/;
const offset = /Z|[+-](?:0\d|1[0-4]):[0-5]\d/;
const form = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})(?:[T ](${time.source})(${offset.source})?)?$`, 'i');

const clockInAmsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const midnights = new Map<PlainDate, Instant>();

/** The first moment of a day in Europe/Amsterdam. */
export function midnightInAmsterdam(date: PlainDate): Instant {
  const known = midnights.get(date);
  if (known) return known;
  const moment = amsterdamTime(`${date}T00:00:00Z`);
  midnights.set(date, moment);
  return moment;
}

/**
 * A date-time as a source writes it, in UTC. With `Z` or an offset it is exact; without, it is read as Dutch time;
 * a day alone is its first moment. Undefined when it is none: 31 February, 25:00.
 */
export function momentOf(written: string): Instant | undefined {
  const [, date = '', clock = '00:00', zone] = form.exec(written) ?? [];
  if (!isWithinReach(date)) return undefined;
  const wall = `${date}T${clock}`;
  return zone ? instantOf(Date.parse(`${wall}${zone.toUpperCase()}`)) : amsterdamTime(`${wall}Z`);
}

function isWithinReach(date: string): boolean {
  return isPlainDate(date) && date >= '1900-01-01' && date < '2200-01-01';
}

/** Dutch wall-clock time, written as if it were UTC. The clock is tried twice: the offset may differ at the two. */
function amsterdamTime(wall: string): Instant {
  const target = Date.parse(wall);
  const first = target - offsetAt(target);
  return instantOf(target - offsetAt(first));
}

function offsetAt(milliseconds: number): number {
  const moment = instantOf(milliseconds);
  const wall = Date.parse(`${dayInAmsterdam(moment)}T${clockInAmsterdam.format(milliseconds)}Z`);
  return wall - Math.floor(milliseconds / 1000) * 1000;
}

function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}
