import { LogHasHole } from '@evenwicht/event-store';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import { CopyDiffers, copyLog, OtherLogInTarget } from './copy-log.js';
import type { CopyLogLine, Engine } from './copy-log-line.js';
import { withBothLogs } from './open-log.js';
import { progressBar } from './progress-bar.js';

const names: Readonly<Record<Engine, string>> = { postgres: 'PostgreSQL', kurrentdb: 'KurrentDB' };

/** `evenwicht copy-log`. @throws CommandMistake when it was not done, and why */
export async function copyTheLog({ from, to }: CopyLogLine, io: ConsoleIo): Promise<number> {
  const [copying, verifying] = [progressBar(io.errorOutput, 'gekopieerd'), progressBar(io.errorOutput, 'nagegaan')];
  const { size, found, root, isBehind } = await withBothLogs(io.environment, async (logs) => {
    const copied = await copyLog({
      from: logs[from],
      to: logs[to],
      onCopied: copying.show,
      onVerified: (progress) => {
        copying.stop();
        verifying.show(progress);
      },
    });
    return { ...copied, isBehind: (await logs[from].head()) > copied.size };
  })
    .catch((error: unknown) => {
      throw explainedCopy(error, names[to]);
    })
    .finally(() => {
      copying.stop();
      verifying.stop();
    });
  io.output.write(
    `Er staan ${size} gebeurtenissen in ${names[to]} zoals in ${names[from]}; ${found} daarvan stonden er al.\n` +
      `Hoofd van beide: ${root.toString('base64')}\n`,
  );
  if (!isBehind) return exitStatus.done;
  io.errorOutput.write(`Intussen kwam er in ${names[from]} iets bij: stop de diensten en geef de opdracht nog eens.\n`);
  return exitStatus.incomplete;
}

function explainedCopy(error: unknown, target: string): unknown {
  const cause = { cause: error };
  if (error instanceof OtherLogInTarget) {
    return new CommandMistake(
      `In ${target} staat een ander logboek (${error.size} gebeurtenissen): er is niets geschreven.`,
      cause,
    );
  }
  if (error instanceof CopyDiffers) {
    return new CommandMistake(`Het logboek in ${target} is geen kopie: schrijft er nog iemand in?`, cause);
  }
  if (error instanceof LogHasHole) {
    return new CommandMistake('In KurrentDB ontbreekt een deel van het logboek.', cause);
  }
  return error;
}
