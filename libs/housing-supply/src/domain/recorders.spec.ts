import fc from 'fast-check';
import { eventTypesOf, recorders, recordersOf } from '@evenwicht/events';
import { rowOf } from '@evenwicht/service-kit';
import { recordersMet } from '@evenwicht/testing';
import type { SupplyCommand } from './supply-command.js';
import { supplyDecider } from './supply-decider.js';

const municipality = 'GM0148';
const { VacanciesReported, MinimumShareCrossed, SmallAffordableStockChanged } = eventTypesOf.supply;
const reported = VacanciesReported.example;
const crossed = MinimumShareCrossed.example;

/** What each command asks; invented. Does not compile while a command is missing. */
const asked: Readonly<Record<SupplyCommand['type'], readonly object[]>> = {
  ReportVacancies: [reported, { ...reported, vacancyCount: reported.vacancyCount + 1 }],
  ChangeSmallAffordableStock: [SmallAffordableStockChanged.example],
  JudgeMinimumShare: [
    { ...crossed, allocationCount: crossed.vacancyCount, upToPosition: 10 },
    { ...crossed, allocationCount: 0, upToPosition: 20 },
  ],
};

/** The reaction on whatever changes a share judges it; everything else is asked for by somebody. */
function rolesFor(operation: string): readonly string[] {
  if (operation === 'judgeMinimumShare') return ['system'];
  return recorders.filter((role) => role in (rowOf(operation) ?? {}));
}

test('who may record what of the supply, which the log holds the services to, is what the decisions give to whoever may ask', () => {
  const menu = Object.entries(asked).flatMap(([type, all]) =>
    all.map((data) => ({
      operation: `${type.charAt(0).toLowerCase()}${type.slice(1)}`,
      command: { type, on: '2027-12-31', data: { municipality, ...data }, facts: { isMember: true } },
    })),
  );
  const walks = fc.sample(fc.array(fc.nat(10_000), { minLength: 20, maxLength: 40, size: 'max' }), 100);
  const allowed = Object.entries(recordersOf.supply).flatMap(([type, roles]) => roles.map((role) => `${role} ${type}`));
  expect(recordersMet(supplyDecider, menu, walks, rolesFor)).toEqual(allowed.sort());
});
