import type { CommandId } from '@evenwicht/kernel';
import type { RecordedEvent } from '@evenwicht/events';
import { contextOfReaction, type Command, type CommandContext, type Foldable } from '@evenwicht/service-kit';
import type { ErasedReaction, ImportWorld } from './import-world.js';

export interface DueReaction<View> {
  readonly reaction: ErasedReaction<View>;
  readonly command: Command;
  readonly context: CommandContext;
}

/**
 * What the contexts have still to do about what happened. The commands and their ids are those of the running service
 * (`contextOfReaction`), so it does not matter who is first.
 */
export class DueReactions<View extends Foldable> {
  private readonly due = new Map<CommandId, DueReaction<View>>();
  private readonly reactions: readonly ErasedReaction<View>[];

  constructor(
    world: ImportWorld<View>,
    private readonly view: View,
  ) {
    this.reactions = Object.values(world.reactions);
  }

  apply(event: RecordedEvent): void {
    this.due.delete(event.commandId);
    for (const reaction of this.reactions) this.add(reaction, event);
  }

  /** In the order of their causes. They are given once. */
  take(): readonly DueReaction<View>[] {
    const taken = [...this.due.values()];
    this.due.clear();
    return taken;
  }

  private add(reaction: ErasedReaction<View>, event: RecordedEvent): void {
    for (const command of reaction.commandsFor(event, this.view)) {
      const context = contextOfReaction(reaction.name, event, reaction.keyOf(command));
      this.due.set(context.commandId, { reaction, command, context });
    }
  }
}
