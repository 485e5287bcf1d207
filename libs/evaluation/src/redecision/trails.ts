import type {
  CaseEvent,
  DestinationBasis,
  Position,
  RecordedEvent,
  ReferralQuestion,
  StreamName,
} from '@evenwicht/events';
import type { EventId, MunicipalityCode } from '@evenwicht/kernel';

/** How a household came to go where it goes, as far as a rule had a say in it. */
export interface Trail {
  /** The municipality of origin that did its utmost (3c). */
  effortBy?: MunicipalityCode;
  declaration?: EventId;
  stepIn?: EventId;
  determination?: { readonly eventId: EventId; readonly question: ReferralQuestion };
  /** The steps without which there is no such destination. Empty where a rule gives it (1a, 1b). */
  restsOn: readonly EventId[];
  tenancy?: { readonly eventId: EventId; readonly position: Position };
}

export type EventNamed<Type> = Pick<RecordedEvent, 'stream' | 'eventId' | 'occurredOn' | 'position'> &
  Extract<CaseEvent, { readonly type: Type }>;

/** What each event adds; by any other a destination is as it was. */
const additions: { readonly [Type in CaseEvent['type']]?: (trail: Trail, event: EventNamed<Type>) => void } = {
  UtmostEffortRecorded: (trail, { data }) => (trail.effortBy = data.municipality),
  DeclaredUnableToServe: (trail, { eventId }) => {
    trail.declaration = eventId;
    trail.restsOn = [];
  },
  MunicipalitySteppedIn: (trail, { eventId }) => (trail.stepIn = eventId),
  DeterminedByMediationTable: (trail, { eventId, data: { question } }) => (trail.determination = { eventId, question }),
  DestinationEstablished: (trail, { data }) => (trail.restsOn = stepsUnder(trail, data)),
  DestinationRevised: (trail, { data }) => (trail.restsOn = stepsUnder(trail, data)),
  /** An origin that was corrected can take the ground away from under a placement (E-11). */
  DwellingAllocated: (trail, { data: { basis } }) => {
    if (!restsOnSteps(basis)) trail.restsOn = [];
  },
  TenancyStarted: (trail, { eventId, position }) => (trail.tenancy = { eventId, position }),
};

/** Of every case in which a step was taken that other rules could have ruled out. */
export class Trails {
  private readonly byCase = new Map<StreamName, Trail>();

  of(stream: StreamName): Trail | undefined {
    return this.byCase.get(stream);
  }

  follow(event: RecordedEvent): void {
    const add = additions[event.type as CaseEvent['type']] as
      ((trail: Trail, event: RecordedEvent) => void) | undefined;
    if (!add) return;
    const trail = this.byCase.get(event.stream) ?? { restsOn: [] };
    this.byCase.set(event.stream, trail);
    add(trail, event);
  }
}

interface Destined {
  readonly basis: DestinationBasis;
  readonly selectedBy?: 'volunteer' | 'table-agreement' | undefined;
}

/** Help rests on the declaration, and on who found the helper; what the table says about 3c rests on the declaration too. */
function stepsUnder({ declaration, stepIn, determination }: Trail, { basis, selectedBy }: Destined): EventId[] {
  const answersDeclaration = basis === 'reciprocity' || determination?.question === 'unable-to-serve';
  const found = selectedBy === 'volunteer' ? stepIn : determination?.eventId;
  if (!restsOnSteps(basis)) return [];
  return [answersDeclaration ? declaration : undefined, found].filter((step) => step !== undefined);
}

function restsOnSteps(basis: DestinationBasis | undefined): boolean {
  return basis === 'reciprocity' || basis === 'mediationTable';
}
