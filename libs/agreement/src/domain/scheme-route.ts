import { streamName, type SchemeEvent } from '@evenwicht/events';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { RegionSeen } from './agreement-route.js';
import type { SchemeCommand } from './scheme-command.js';
import { schemeDecider, type SchemeFacts, type SchemeState } from './scheme-decider.js';
import type { SchemeRejection } from './scheme-rejection.js';

export const schemeRoute: CommandRoute<
  SchemeState,
  SchemeCommand,
  SchemeFacts,
  SchemeEvent,
  SchemeRejection,
  RegionSeen
> = {
  streamOf: ({ data }) => streamName('scheme', data.municipality),
  factsFor: ({ data }, _state, { rules }) => ({ isKnownMunicipality: rules.wasEverMember(data.municipality) }),
  decider: schemeDecider,
};
