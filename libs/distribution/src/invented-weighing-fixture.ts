import type { OptionSeen, WeighingSeen } from '@evenwicht/events';
import { plainDate, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseToWeigh } from './case-to-weigh.js';
import type { RegionEvent } from './handlers.js';
import { Region } from './region.js';
import { weigh } from './weighing.js';

export const today = '2026-11-20';

/** C of the worked example of domain.md section 9. */
export const c = 'GM0166' as MunicipalityCode;

/** The next case of C, which turned out unable. Invented. */
export const ofC: CaseToWeigh = {
  caseId: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as CaseId,
  isCounted: true,
  firstStep: 'origin-unable',
  firstStepMunicipality: c,
  helpFor: c,
  needs: [],
};

export function weighedAfter(
  events: readonly RegionEvent[],
  household: Partial<CaseToWeigh>,
  on = today,
): WeighingSeen {
  const region = new Region();
  for (const event of events) region.apply(event);
  return weigh(region, { ...ofC, ...household }, plainDate(on));
}

/** @throws Error for a municipality that the weighing does not show */
export function optionOf({ options }: WeighingSeen, municipality: MunicipalityCode): OptionSeen {
  const found = options.find((each) => each.municipality === municipality);
  if (!found) throw new Error(`${municipality} is no option`);
  return found;
}

/** In the order of the advice. */
export function adviceOf({ options }: WeighingSeen): MunicipalityCode[] {
  return options.filter(({ rank }) => rank !== null).map(({ municipality }) => municipality);
}
