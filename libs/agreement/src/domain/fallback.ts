import { accept, alreadySo, type Decision, type PlainDate } from '@evenwicht/kernel';
import type { AgreementEvent } from '@evenwicht/events';
import type { ActivateFallback, DeactivateFallback } from './agreement-command.js';
import type { AgreementState } from './agreement-state.js';

/** "als gemeenten niet tot regionale verdeelafspraken komen"; open loans stay, no new ones come (E-33). */
export function activateFallback(
  state: AgreementState,
  { on, data: { validFrom, reason } }: ActivateFallback,
): Decision<AgreementEvent, never> {
  if (isFallbackOn(state, validFrom)) return alreadySo;
  return accept({ type: 'FallbackScenarioActivated', occurredOn: on, data: { validFrom, reason } });
}

export function deactivateFallback(
  state: AgreementState,
  { on, data: { validFrom, reason } }: DeactivateFallback,
): Decision<AgreementEvent, never> {
  if (!isFallbackOn(state, validFrom)) return alreadySo;
  return accept({ type: 'FallbackScenarioDeactivated', occurredOn: on, data: { validFrom, reason } });
}

function isFallbackOn({ fallbackFrom }: AgreementState, day: PlainDate): boolean {
  const changes = Object.keys(fallbackFrom) as PlainDate[];
  const last = changes
    .filter((from) => from <= day)
    .sort()
    .at(-1);
  return last !== undefined && fallbackFrom[last] === true;
}
