import { agreementRoute, westOverijssel, type AgreementCommand, type ShippedCommand } from '@evenwicht/agreement';
import type { Region } from '@evenwicht/distribution';
import { beginning, type EventStore } from '@evenwicht/event-store';
import { nameBasedUuid, type CommandId } from '@evenwicht/kernel';
import type { Clock, CommandContext, CommandExecutor } from '@evenwicht/service-kit';

const namespace = '2c1a6b34-5c07-5f5e-9d53-4a7f0f6b8e21';

/**
 * Puts the agreement of West-Overijssel in a log that holds nothing yet, or goes on where an earlier start was cut off.
 * A log of another region is left as it is.
 * @throws EventStoreUnavailable
 */
export async function adoptShippedAgreement(
  store: EventStore,
  executor: CommandExecutor<Region>,
  clock: Clock,
): Promise<void> {
  const commands = westOverijssel();
  if (!(await isToBeAdopted(store, commands))) return;
  for (const [index, command] of commands.entries()) {
    await executor.execute(agreementRoute, withoutBasis(command), contextOf(index, clock));
  }
}

async function isToBeAdopted(store: EventStore, [first]: readonly ShippedCommand[]): Promise<boolean> {
  if ((await store.head()) === beginning) return true;
  const history = first ? await store.readStream(agreementRoute.streamOf(first)) : [];
  return history.some(({ commandId }) => commandId === commandIdOf(0));
}

/** How sure a line is and where it rests on is said in the file, not in the log. */
function withoutBasis({ type, on, data }: ShippedCommand): AgreementCommand {
  return { type, on, data } as AgreementCommand;
}

function contextOf(index: number, clock: Clock): CommandContext {
  return {
    commandId: commandIdOf(index),
    actor: { organisation: 'region', role: 'secretariat', pseudonym: 'shipped-agreement' },
    recordedAt: clock.now(),
    correlationId: commandIdOf(0),
    causationId: commandIdOf(index),
  };
}

function commandIdOf(index: number): CommandId {
  return nameBasedUuid(namespace, `west-overijssel ${index}`) as CommandId;
}
