import { eventIdFor } from '@evenwicht/kernel';
import { checkEvent, eventTypeNamed } from '@evenwicht/events';
import type { EventToAppend } from '@evenwicht/event-store';
import type { CommandContext, Fact } from './command-route.js';

/**
 * The facts of one decision as events to append, with ids that follow from the command id.
 * The same for a visitor, an import and a reaction.
 * @throws InvalidEvent when a fact does not fit its schema.
 */
export function eventsOf(facts: readonly Fact[], context: CommandContext, agreementVersion: string): EventToAppend[] {
  return facts.map((fact, index) => eventOf(fact, index, context, agreementVersion));
}

function eventOf(fact: Fact, index: number, context: CommandContext, agreementVersion: string): EventToAppend {
  checkEvent(fact);
  return {
    eventId: eventIdFor(context.commandId, index),
    type: fact.type,
    schemaVersion: eventTypeNamed(fact.type).schemaVersion,
    occurredOn: fact.occurredOn,
    recordedAt: context.recordedAt,
    actor: context.actor,
    agreementVersion,
    correlationId: context.correlationId,
    causationId: context.causationId,
    commandId: context.commandId,
    ...(context.sourceSystem === undefined ? {} : { sourceSystem: context.sourceSystem }),
    data: fact.data,
  };
}
