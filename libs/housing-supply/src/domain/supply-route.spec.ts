import type { AssociationId, Month, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { SupplyCommand } from './supply-command.js';
import { supplyRoute } from './supply-route.js';

const municipality = 'GM0148' as MunicipalityCode;
const august: SupplyCommand = {
  type: 'ReportVacancies',
  on: '2026-09-05' as PlainDate,
  data: { municipality, association: 'association-1' as AssociationId, month: '2026-08' as Month, vacancyCount: 1 },
};
const change: SupplyCommand = {
  type: 'ChangeSmallAffordableStock',
  on: '2026-09-05' as PlainDate,
  data: { municipality, direction: 'removal', mode: 'sale', dwellingCount: 1 },
};

/** A region in which the municipality takes part from the first to the last of the days given. */
function takingPart(from: string, until: string) {
  return { rules: { termsOn: (day: PlainDate) => ({ members: day >= from && day <= until ? [municipality] : [] }) } };
}

const isMember = (command: SupplyCommand, view: ReturnType<typeof takingPart>) =>
  supplyRoute.factsFor(command, supplyRoute.decider.initial, view).isMember;

test.each([
  ['2026-08-31', '2027-12-31', true],
  ['2025-12-05', '2026-08-01', true],
  ['2026-08-12', '2026-08-12', true],
  ['2026-09-01', '2027-12-31', false],
  ['2025-12-05', '2026-07-31', false],
])('a month is reported by whoever took part on one of its days: %s to %s, %s', (from, until, expected) => {
  expect(isMember(august, takingPart(from, until))).toBe(expected);
});

test.each([
  ['2026-09-05', '2026-09-05', true],
  ['2026-09-06', '2027-12-31', false],
])('stock changes on a day on which the municipality takes part: %s to %s, %s', (from, until, expected) => {
  expect(isMember(change, takingPart(from, until))).toBe(expected);
});

test('each municipality has a stream of its own', () => {
  expect(supplyRoute.streamOf(august)).toBe('supply-GM0148');
});
