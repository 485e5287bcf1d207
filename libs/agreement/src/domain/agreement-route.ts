import type { MunicipalityCode } from '@evenwicht/kernel';
import { streamName, type AgreementEvent } from '@evenwicht/events';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { AgreementCommand } from './agreement-command.js';
import { agreementDecider, type AgreementFacts } from './agreement-decider.js';
import type { AgreementRejection } from './agreement-rejection.js';
import type { AgreementState } from './agreement-state.js';

/** What these routes look at: of the whole region, whose it is and who ever took part. */
export interface RegionSeen {
  readonly rules: {
    readonly region: string | undefined;
    wasEverMember(municipality: MunicipalityCode): boolean;
  };
}

export const agreementRoute: CommandRoute<
  AgreementState,
  AgreementCommand,
  AgreementFacts,
  AgreementEvent,
  AgreementRejection,
  RegionSeen
> = {
  streamOf: ({ data }) => streamName('agreement', data.region),
  factsFor: (_command, _state, { rules }) => ({ regionOfLog: rules.region }),
  decider: agreementDecider,
};
