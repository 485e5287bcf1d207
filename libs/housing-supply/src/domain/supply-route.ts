import { addDays, firstDayOf, lastDayOf, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { streamName, type SupplyEvent } from '@evenwicht/events';
import type { Terms } from '@evenwicht/distribution';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { SupplyCommand } from './supply-command.js';
import { supplyDecider, type SupplyFacts, type SupplyState } from './supply-decider.js';
import type { SupplyRejection } from './supply-rejection.js';

/** What this route looks at: of the whole region, who takes part on a day. */
export interface MembersSeen {
  readonly rules: { termsOn(day: PlainDate): Pick<Terms, 'members'> };
}

export const supplyRoute: CommandRoute<
  SupplyState,
  SupplyCommand,
  SupplyFacts,
  SupplyEvent,
  SupplyRejection,
  MembersSeen
> = {
  streamOf: ({ data }) => streamName('supply', data.municipality),
  factsFor: (command, _state, view) => ({
    isMember: daysOf(command).some((day) => isMemberOn(view, command.data.municipality, day)),
  }),
  decider: supplyDecider,
};

/** The days on one of which the municipality must have taken part; the last and first come first, for they mostly settle it. */
function daysOf(command: SupplyCommand): readonly PlainDate[] {
  if (command.type !== 'ReportVacancies') return [command.on];
  const [first, last] = [firstDayOf(command.data.month), lastDayOf(command.data.month)];
  const between = [];
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) between.push(day);
  return [last, first, ...between];
}

function isMemberOn(view: MembersSeen, municipality: MunicipalityCode, day: PlainDate): boolean {
  return view.rules.termsOn(day).members.includes(municipality);
}
