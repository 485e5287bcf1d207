import { caseId } from '../domain/invented-case-fixture.js';
import { demandPlace } from './open-demand-query.js';
import { cursorOf, cursorTo, placeIn } from './page-cursor.js';
import { worklistPlace } from './worklist-query.js';

const place = ['2026-10-27', '2026-09-01', caseId, 'decision'];

test('a cursor leads back to its place', () => {
  expect(cursorTo(worklistPlace).safeParse(cursorOf(place)).success).toBe(true);
  expect(placeIn(cursorOf(place), worklistPlace)).toEqual({
    until: '2026-10-27',
    since: '2026-09-01',
    caseId,
    kind: 'decision',
  });
});

test.each([
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('next').toString('base64url')],
  ['a place of another list', cursorOf(['2026-10-27', caseId])],
  ['no day of the calendar', cursorOf(['2026-02-31', '2026-09-01', caseId, 'decision'])],
  ['no task', cursorOf(['2026-10-27', '2026-09-01', caseId, 'drop table'])],
  ['more than a place', cursorOf([...place, 'x'])],
])('a cursor that no page gave is refused: %s', (_what, cursor) => {
  expect(cursorTo(worklistPlace).safeParse(cursor).success).toBe(false);
});

test('a place of the open demand is of its own kind', () => {
  expect(placeIn(cursorOf(['2026-09-01', caseId]), demandPlace)).toEqual({ grantedOn: '2026-09-01', caseId });
  expect(cursorTo(demandPlace).safeParse(cursorOf(place)).success).toBe(false);
});
