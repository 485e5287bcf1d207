import { categoryOf, type RecordedEvent } from '@evenwicht/events';
import type { OpenedEventStore } from '@evenwicht/event-store';
import { rowOf, type Visitor } from '@evenwicht/service-kit';
import { noticeOf, type Notice } from './notice.js';
import type { Target } from './target.js';

/** Whether a visitor reads of an event in a case, given everything that is recorded of that case by now. */
export type CaseSight = (visitor: Visitor, life: readonly RecordedEvent[], event: RecordedEvent) => boolean;

/**
 * Who is told of what: a target is a visitor that does not come of itself. What it could not read when it asked, it is not
 * told of, for to know that there is something is to know something (docs/adr/0170).
 */
export class Audience {
  constructor(
    private readonly log: Pick<OpenedEventStore, 'readStream'>,
    private readonly reads: CaseSight,
  ) {}

  /** What a target is told of an event; undefined where it is not. @throws EventStoreUnavailable */
  async noticeFor(target: Target, event: RecordedEvent): Promise<Notice | undefined> {
    const [told] = await this.toldOf([target], event);
    return told && noticeOf(event);
  }

  /** Who of these is told of an event. @throws EventStoreUnavailable */
  async toldOf(targets: readonly Target[], event: RecordedEvent): Promise<readonly Target[]> {
    const notice = noticeOf(event);
    if (!notice) return [];
    const asking = targets.filter(({ types }) => types.has(notice.type));
    if (asking.length === 0) return [];
    if (categoryOf(event.stream) !== 'case') return asking.filter((target) => mayRead(target, notice));
    const life = await this.log.readStream(event.stream);
    return asking.filter((target) => this.reads(visitorOf(target), life, event));
  }
}

/** What is not of a case is told to who may read it whatever it is about. */
function mayRead({ role }: Target, { operation }: Notice): boolean {
  return rowOf(operation)?.[role] === 'any';
}

function visitorOf({ role, organisation, id }: Target): Visitor {
  return { role, organisation, pseudonym: id };
}
