import { accept, alreadySo, never, reject, type Decider, type Decision, type PlainDate } from '@evenwicht/kernel';
import type { SchemeEvent } from '@evenwicht/events';
import type { AdoptScheme, EndScheme, SchemeCommand } from './scheme-command.js';
import type { SchemeRejection } from './scheme-rejection.js';

/** The content of a scheme, and until when it holds. */
type Scheme = Extract<SchemeEvent, { type: 'UrgencySchemeAdopted' }>['data'];

/** The schemes of one municipality in order of their first day; a later one takes the place of an earlier one. */
export interface SchemeState {
  readonly schemes: readonly Scheme[];
}

/** What a change of the scheme relies on. */
export interface SchemeFacts {
  /** True when the municipality takes part in the agreement, or ever did. */
  readonly isKnownMunicipality: boolean;
}

type SchemeDecision = Decision<SchemeEvent, SchemeRejection>;

/** The stream `scheme-<municipality>`: the council's own scheme, apart from the agreement. */
export const schemeDecider: Decider<
  SchemeState,
  SchemeCommand & { readonly facts: SchemeFacts },
  SchemeEvent,
  SchemeRejection
> = {
  initial: { schemes: [] },
  evolve,
  decide(state, command) {
    if (!command.facts.isKnownMunicipality) return reject('UNKNOWN_MUNICIPALITY');
    return command.type === 'AdoptScheme' ? adopt(state, command) : end(state, command);
  },
};

function evolve(state: SchemeState, event: SchemeEvent): SchemeState {
  switch (event.type) {
    case 'UrgencySchemeAdopted':
      return { schemes: withScheme(state.schemes, event.data) };
    case 'UrgencySchemeEnded': {
      const ended = schemeOn(state, event.data.validUntil);
      return ended ? { schemes: withScheme(state.schemes, { ...ended, ...event.data }) } : state;
    }
    default:
      return never(event);
  }
}

function adopt(state: SchemeState, { on, data }: AdoptScheme): SchemeDecision {
  const scheme = contentOf(data);
  const present = state.schemes.find(({ validFrom }) => validFrom === scheme.validFrom);

  if (scheme.validUntil !== undefined && scheme.validUntil < scheme.validFrom) {
    return reject('VALID_UNTIL_BEFORE_VALID_FROM');
  }
  if (present && isSame(present, scheme)) return alreadySo;
  return accept({ type: 'UrgencySchemeAdopted', occurredOn: on, data: scheme });
}

/** Everything but the municipality, which the stream is about. */
function contentOf(data: AdoptScheme['data']): Scheme {
  const { localCategories, dwellingClasses, validUntil, ordinance, offerRefusalLimit, ...rest } = data;
  return {
    validFrom: rest.validFrom,
    ...(validUntil && { validUntil }),
    decisionTermDays: rest.decisionTermDays,
    urgencyValidityDays: rest.urgencyValidityDays,
    ...(offerRefusalLimit && { offerRefusalLimit }),
    ...(ordinance && { ordinance }),
    isRegionallyAligned: rest.isRegionallyAligned,
    localCategories: [...localCategories],
    dwellingClasses: [...dwellingClasses],
  };
}

function end(state: SchemeState, { on, data: { validUntil } }: EndScheme): SchemeDecision {
  const present = schemeOn(state, validUntil);

  if (!present) return reject('NO_SCHEME_TO_END');
  if (present.validUntil === validUntil) return alreadySo;
  return accept({ type: 'UrgencySchemeEnded', occurredOn: on, data: { validUntil } });
}

/** The scheme with the latest first day by then, if it still holds. */
function schemeOn({ schemes }: SchemeState, day: PlainDate): Scheme | undefined {
  const latest = schemes.filter(({ validFrom }) => validFrom <= day).at(-1);
  return latest?.validUntil !== undefined && latest.validUntil < day ? undefined : latest;
}

function withScheme(schemes: readonly Scheme[], scheme: Scheme): readonly Scheme[] {
  return [...schemes.filter(({ validFrom }) => validFrom !== scheme.validFrom), scheme].sort((a, b) =>
    a.validFrom < b.validFrom ? -1 : 1,
  );
}

function isSame(present: Scheme, asked: Scheme): boolean {
  const fields = new Set([...Object.keys(present), ...Object.keys(asked)]) as Set<keyof Scheme>;
  return [...fields].every((field) => JSON.stringify(present[field]) === JSON.stringify(asked[field]));
}
