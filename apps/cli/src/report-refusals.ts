import type { MissingHouseholdCount, Region } from '@evenwicht/distribution';
import { dayInDutch } from '@evenwicht/events';
import { exitStatus, type ConsoleIo } from './console-io.js';

/** E-37: an error of the calculation alone. */
export function missing({ municipality, referenceDate }: MissingHouseholdCount, { rules }: Region): string {
  const name = `${rules.nameOf(municipality)} (${municipality})`;
  return `het aantal huishoudens van ${name} op ${dayInDutch(referenceDate)} (${referenceDate}) ontbreekt of is nul; zonder dat zijn de cijfers niet te berekenen.`;
}

export function withoutAgreement({ errorOutput }: ConsoleIo): number {
  errorOutput.write('evenwicht: het logboek bevat nog geen verdeelafspraken.\n');
  return exitStatus.incomplete;
}
