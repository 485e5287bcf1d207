import { waitingBands, type RegionReport, type WaitingBand } from '@evenwicht/events';
import { daysBetween, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { CaseOnFile } from '../case-on-file.js';

type Demand = RegionReport['demand'];
type Outcome = 'housed' | 'open' | 'endedOtherwise';

/**
 * What became of every grant up to a day, as known now: granted = housed + open + ended otherwise ("Niemand belandt op
 * straat", 2; R-018; domain.md invariant 12). An urgency that ran out leaves the household in the open demand (E-30).
 */
export function demandOn(files: readonly CaseOnFile[], day: PlainDate): Demand {
  const granted = grantsOn(files, day);
  const open = granted.filter(({ outcome }) => outcome === 'open');
  return {
    granted: granted.length,
    housed: granted.filter(({ outcome }) => outcome === 'housed').length,
    open: open.length,
    endedOtherwise: granted.filter(({ outcome }) => outcome === 'endedOtherwise').length,
    waiting: waitingBands.map((band) => ({
      band,
      open: open.filter(({ grantedOn }) => bandOf(daysBetween(grantedOn, day)) === band).length,
    })),
  };
}

/** Granted and not housed, by the municipality that granted. */
export function openDemandOn(files: readonly CaseOnFile[], municipality: MunicipalityCode, day: PlainDate): number {
  const own = files.filter((file) => file.municipality === municipality);
  return grantsOn(own, day).filter(({ outcome }) => outcome === 'open').length;
}

function grantsOn(files: readonly CaseOnFile[], day: PlainDate) {
  return files.flatMap((file) => {
    const decision = file.decisions.findLast(({ on }) => on <= day);
    return decision?.outcome === 'granted' ? [{ grantedOn: decision.on, outcome: outcomeOn(file, day) }] : [];
  });
}

function outcomeOn({ tenancy, closedOn, revokedOn }: CaseOnFile, day: PlainDate): Outcome {
  if (tenancy && tenancy.startedOn <= day) return 'housed';
  const hasEnded = [closedOn, revokedOn].some((endedOn) => endedOn !== undefined && endedOn <= day);
  return hasEnded ? 'endedOtherwise' : 'open';
}

function bandOf(days: number): WaitingBand {
  if (days <= 90) return 'up-to-90';
  if (days <= 180) return '91-to-180';
  return days <= 365 ? '181-to-365' : 'over-365';
}
