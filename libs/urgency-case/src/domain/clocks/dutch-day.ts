import type { PlainDate } from '@evenwicht/kernel';

const format = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** As a letter writes it: `woensdag 28 oktober 2026`. */
export function dutchDay(day: PlainDate): string {
  return format.format(new Date(`${day}T00:00:00Z`));
}

export function dutchDays(count: number): string {
  return count === 1 ? '1 dag' : `${count} dagen`;
}
