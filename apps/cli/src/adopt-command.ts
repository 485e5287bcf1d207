import { Region } from '@evenwicht/distribution';
import { adoptShippedAgreement } from '@evenwicht/service-host';
import { CommandExecutor, LogView, SystemClock } from '@evenwicht/service-kit';
import { exitStatus, type ConsoleIo } from './console-io.js';
import { withLog } from './open-log.js';

/** `evenwicht adopt`: the agreement that is shipped, in a log that holds nothing yet; `npm start` does the same by itself. */
export async function adoptTheAgreement(io: ConsoleIo): Promise<number> {
  const head = await withLog(io.environment, async (store) => {
    const view = new LogView(store, new Region());
    const executor = new CommandExecutor(store, view, {
      agreementVersionOn: ({ rules }, on) => rules.termsOn(on).agreementVersion,
    });
    await adoptShippedAgreement(store, executor, new SystemClock());
    return store.head();
  });
  io.output.write(`Het logboek telt ${head} gebeurtenissen.\n`);
  return exitStatus.done;
}
