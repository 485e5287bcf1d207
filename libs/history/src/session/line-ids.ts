import type { CommandId } from '@evenwicht/kernel';
import type { SourceIds } from '../mapping/source-ids.js';

/** Gives each line of a file its id. Two lines may say the same and both be meant: the n-th has an id of its own. */
export class LineIds {
  /** By the id of the first, which is shorter to keep than the content. */
  private readonly counts = new Map<CommandId, number>();

  constructor(private readonly ids: SourceIds) {}

  next(content: string): CommandId {
    const first = this.ids.lineId(content, 1);
    const count = (this.counts.get(first) ?? 0) + 1;
    this.counts.set(first, count);
    return count === 1 ? first : this.ids.lineId(content, count);
  }
}
