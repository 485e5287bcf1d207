import { halfYearFigures, MissingHouseholdCount, Region } from '@evenwicht/distribution';
import type { EventStore } from '@evenwicht/event-store';
import type { HalfYear } from '@evenwicht/kernel';
import { LogView } from '@evenwicht/service-kit';
import { exitStatus, type ConsoleIo } from './console-io.js';
import { figuresTable } from './figures-table.js';

/** `evenwicht report`: recomputed from the log each time, so there is nothing that can be out of date. */
export async function report(
  { halfYear, isJson }: { readonly halfYear: HalfYear; readonly isJson: boolean },
  store: EventStore,
  io: ConsoleIo,
): Promise<number> {
  const region = await new LogView(store, new Region()).atHead();
  if (region.rules.region === undefined) {
    io.errorOutput.write('evenwicht: het logboek bevat nog geen verdeelafspraken.\n');
    return exitStatus.incomplete;
  }
  try {
    const figures = halfYearFigures(region, halfYear);
    io.output.write(isJson ? `${JSON.stringify(figures, null, 2)}\n` : figuresTable(figures, region.rules));
    return exitStatus.done;
  } catch (error) {
    if (!(error instanceof MissingHouseholdCount)) throw error;
    io.errorOutput.write(`evenwicht: ${missing(error, region)}\n`);
    return exitStatus.incomplete;
  }
}

/** E-37: an error of the calculation alone. */
function missing({ municipality, referenceDate }: MissingHouseholdCount, { rules }: Region): string {
  const name = `${rules.nameOf(municipality)} (${municipality})`;
  return `het aantal huishoudens van ${name} op ${referenceDate} ontbreekt; zonder dat zijn de cijfers niet te berekenen.`;
}
