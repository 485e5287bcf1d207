import { PastNotReproduced } from '@evenwicht/evaluation';
import type { Position } from '@evenwicht/events';
import type { EventId } from '@evenwicht/kernel';
import { refusalInDutch } from './past-refused.js';

// invented
const eventId = '7c9e6679-7425-40de-944b-e07fc1f90ae7' as EventId;
const position = 41 as Position;

test('each part that differs is named, with what is on record and what is reckoned', () => {
  const said = refusalInDutch(
    new PastNotReproduced({
      ledger: [{ obligation: 'loan', id: eventId, recorded: 'GM0148 → GM0160' }],
      reports: [
        { halfYear: '2026-H2' as never, eventId, position, place: 'total/housed', recorded: '4', replayed: '3' },
      ],
      decisions: [{ step: 'declaration', eventId, position, recorded: 'share 1/5', replayed: 'share 1/6' }],
    }),
  );
  expect(said.split('\n')).toEqual([
    'evenwicht: de vastgelegde wederkerigheid is niet dezelfde als de nagerekende; er wordt niets op gebouwd.',
    `  lening ${eventId}: vastgelegd GM0148 → GM0160; nagerekend niets`,
    'evenwicht: een afgesloten halfjaarrapport is niet hetzelfde als het nagerekende; er wordt niets op gebouwd.',
    '  2026-H2, afgesloten op positie 41, total/housed: vastgelegd 4; nagerekend 3',
    'evenwicht: de cijfers onder vastgelegde besluiten zijn niet dezelfde als de nagerekende; er wordt niets op gebouwd.',
    `  verklaring van onmacht op positie 41 (${eventId}): vastgelegd share 1/5; nagerekend share 1/6`,
    '',
  ]);
});

test('of many differences the first twenty are shown, and how many more there are', () => {
  const loans = Array.from({ length: 23 }, () => ({ obligation: 'loan' as const, id: eventId, recorded: 'x' }));
  const lines = refusalInDutch(new PastNotReproduced({ ledger: loans })).split('\n');
  expect(lines).toHaveLength(23);
  expect(lines.at(-2)).toBe('  en nog 3');
});
