import type { Region } from '@evenwicht/distribution';
import { isMunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { eventFields, streamName, type BoardEvent } from '@evenwicht/events';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { BoardCommand } from './board-command.js';
import { boardDecider } from './board-decider.js';
import type { BoardRejection } from './board-rejection.js';
import type { BoardState } from './board-state.js';
import type { BoardFacts } from './emergency-button.js';
import { situationOf } from './situation.js';

export const boardRoute: CommandRoute<BoardState, BoardCommand, BoardFacts, BoardEvent, BoardRejection, Region> = {
  streamOf: ({ data }) => streamName('board', data.region),
  factsFor: ({ on }, _state, region) => ({
    regionOfLog: region.rules.region,
    isParty: (organisation) => isPartyOn(region, organisation, on),
    situation: () => situationOf(region, on),
  }),
  decider: boardDecider,
};

/** Municipalities that take part, and the housing associations (OQ-10, the reading `any-party`). */
function isPartyOn({ rules }: Region, organisation: string, on: PlainDate): boolean {
  return isMunicipalityCode(organisation) ? rules.isMemberOn(organisation, on) : isAssociation(organisation);
}

/** There is no register of them; who visits in that role has it from the identity provider. */
function isAssociation(organisation: string): boolean {
  const isName = eventFields.association.safeParse(organisation).success;
  return isName && organisation !== 'region' && organisation !== 'system';
}
