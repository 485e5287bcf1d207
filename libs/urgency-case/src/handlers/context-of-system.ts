import { nameBasedUuid, type CommandId, type Instant } from '@evenwicht/kernel';
import type { CommandContext } from '@evenwicht/service-kit';

const namespace = '0e0f5d0c-6a7f-5c1e-9b52-8f0f7a3c2d14';

/**
 * Of what the system does of itself.
 * @param name what is done, to what: the same for every time that it is sent, so that it is done once
 */
export function contextOfSystem(pseudonym: string, name: string, recordedAt: Instant): CommandContext {
  const commandId = nameBasedUuid(namespace, name) as CommandId;
  const actor = { organisation: 'system', role: 'system', pseudonym };
  return { commandId, actor, recordedAt, correlationId: commandId, causationId: commandId };
}
