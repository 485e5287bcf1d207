import {
  asOwnerOfTables,
  ReadModels,
  rebuildNamed,
  RebuildUnderWay,
  TablesOfSomebodyElse,
  UnknownProjection,
  type RebuildProgress,
  type RebuildReport,
} from '@evenwicht/read-models';
import { projections } from '@evenwicht/service-host';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import { withLog } from './open-log.js';
import { progressBar } from './progress-bar.js';

/** `evenwicht rebuild`: what people read, built anew from the log while the service runs on, in the name of who keeps it. */
export async function rebuildProjections(
  { names }: { readonly names: readonly string[] },
  io: ConsoleIo,
): Promise<number> {
  const bars = progressBars(io);
  const reports = await withLog(io.environment, async (log, url) => {
    const readModels = new ReadModels({ url: await asOwnerOfTables(url), projections });
    return rebuildNamed(readModels, log, names, { onProgress: bars.show }).finally(() => readModels.close());
  })
    .catch((error: unknown) => {
      throw explained(error);
    })
    .finally(bars.stop);
  for (const report of reports) io.output.write(`${sentenceOf(report)}\n`);
  return exitStatus.done;
}

/** A bar for each projection, one after another. Positions, for what is left is known of the log alone. */
function progressBars({ errorOutput }: ConsoleIo) {
  let current: { readonly of: string; readonly bar: ReturnType<typeof progressBar> } | undefined;
  const stop = () => current?.bar.stop();
  const show = ({ projection, position, head }: RebuildProgress) => {
    if (current?.of !== projection) {
      stop();
      current = { of: projection, bar: progressBar(errorOutput, `posities van het logboek (${projection})`) };
    }
    current.bar.show({ done: position, total: head });
  };
  return { show, stop };
}

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function sentenceOf({ projection, eventCount, seconds }: RebuildReport): string {
  const rate = whole.format(eventCount / seconds.total);
  return (
    `${projection}: ${whole.format(eventCount)} gebeurtenissen in ${tenth.format(seconds.total)} s (${rate} per seconde): ` +
    `lezen ${tenth.format(seconds.reading)} s, verwerken ${tenth.format(seconds.folding)} s, ` +
    `schrijven ${tenth.format(seconds.writing)} s.`
  );
}

function explained(error: unknown): unknown {
  if (error instanceof RebuildUnderWay)
    return new CommandMistake('Deze projectie wordt al opnieuw opgebouwd.', { cause: error });
  if (error instanceof TablesOfSomebodyElse)
    return new CommandMistake(
      `De leesmodellen zijn van de rol ${error.owner}; geef in DATABASE_URL het adres van die rol, of van de beheerder.`,
      { cause: error },
    );
  if (!(error instanceof UnknownProjection)) return error;
  const known = error.known.join(', ');
  return new CommandMistake(`De projectie ${JSON.stringify(error.projection)} bestaat niet; wel: ${known}.`, {
    cause: error,
  });
}
