import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';
import type { AgreementCommand } from './agreement-command.js';
import type { AgreementFacts } from './agreement-decider.js';

// invented throughout: region, municipalities and counts
export const region = 'invented';
export const raalte = 'GM0177' as MunicipalityCode;
export const deventer = 'GM0150' as MunicipalityCode;
export const day = (text: string) => text as PlainDate;
export const adoptedOn = day('2025-12-05');

type Sent = AgreementCommand & { readonly facts: AgreementFacts };

export function send(
  type: AgreementCommand['type'],
  data: Record<string, unknown>,
  { on = adoptedOn, ...facts }: { on?: PlainDate } & Partial<AgreementFacts> = {},
): Sent {
  return { type, on, data: { region, ...data }, facts: { regionOfLog: region, ...facts } } as unknown as Sent;
}

export const adopted: AgreementEvent = {
  type: 'AgreementAdopted',
  occurredOn: adoptedOn,
  data: { region, version: '2025-12-05', adoptedBy: 'regional-board' },
};
export const member: AgreementEvent = {
  type: 'MembershipSet',
  occurredOn: adoptedOn,
  data: { municipality: raalte, municipalityName: 'Raalte', validFrom: adoptedOn },
};
