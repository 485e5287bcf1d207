import type { StreamName } from '@evenwicht/events';
import { MemoryEventStore, type Appended, type EventToAppend, type ExpectedRevision } from '@evenwicht/event-store';
import { ChangedSinceRead } from './judgement.js';
import { everythingIn, report, route, sent, serviceOn } from './miniature-supply-fixture.js';

/** Somebody else is first, once: between what a command was decided on and its append. */
class RacedStore extends MemoryEventStore {
  rival: (() => Promise<unknown>) | undefined;

  override async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<Appended> {
    const { rival } = this;
    this.rival = undefined;
    await rival?.();
    return super.append(stream, expected, events);
  }
}

describe('a command that relies on a version', () => {
  const relyingOn = (version: string | undefined) => ({ reliesOn: (now: string | undefined) => now === version });

  it('is carried out on that version, and its receipt tells the next', async () => {
    const service = serviceOn(new MemoryEventStore());
    const first = await service.execute(route, report('2026-07'), sent(1));

    const second = await service.execute(route, report('2026-08'), sent(2), relyingOn(first.version));

    expect(second).toMatchObject({ revision: 1, version: 'supply-GM0148 1' });
  });

  it('adds nothing on another version, nor on a stream that is not there', async () => {
    const store = new MemoryEventStore();
    const service = serviceOn(store);
    const first = await service.execute(route, report('2026-07'), sent(1));
    await service.execute(route, report('2026-08'), sent(2));

    const late = service.execute(route, report('2026-09'), sent(3), relyingOn(first.version));
    await expect(late).rejects.toBeInstanceOf(ChangedSinceRead);
    const nowhere = service.execute(route, report('2026-09', 1, 'GM0160'), sent(4), relyingOn('supply-GM0160 0'));
    await expect(nowhere).rejects.toBeInstanceOf(ChangedSinceRead);
    expect(await everythingIn(store)).toHaveLength(2);
  });

  it('adds nothing when another writer comes between the check and the append', async () => {
    const store = new RacedStore();
    const service = serviceOn(store);
    const { version } = await service.execute(route, report('2026-07'), sent(1));
    store.rival = () => serviceOn(store).execute(route, report('2026-08'), sent(2));

    const raced = service.execute(route, report('2026-09'), sent(3), relyingOn(version));

    await expect(raced).rejects.toBeInstanceOf(ChangedSinceRead);
    expect(await everythingIn(store)).toHaveLength(2);
  });

  it('that was carried out gives its receipt again, whatever came after', async () => {
    const service = serviceOn(new MemoryEventStore());
    const { version } = await service.execute(route, report('2026-07'), sent(1));
    const second = await service.execute(route, report('2026-08'), sent(2), relyingOn(version));
    await service.execute(route, report('2026-09'), sent(3));

    expect(await service.execute(route, report('2026-08'), sent(2), relyingOn(version))).toEqual(second);
  });

  it('is asked who may do it first', async () => {
    const service = serviceOn(new MemoryEventStore());
    const inspect = () => {
      throw new Error('not yours');
    };

    const attempt = service.execute(route, report('2026-07'), sent(1), { inspect, ...relyingOn('another') });
    await expect(attempt).rejects.toThrow('not yours');
  });

  it('sees the stream as the sender does', async () => {
    const service = serviceOn(new MemoryEventStore());
    await service.execute(route, report('2026-07'), sent(1));
    const sightOf = (months: readonly string[]) => ({ revision: 0, version: `${months.length > 0}` });

    const receipt = await service.execute(route, report('2026-08'), sent(2), {
      sightOf,
      ...relyingOn('supply-GM0148 true'),
    });

    expect(receipt).toMatchObject({ revision: 0, version: 'supply-GM0148 true', position: 2 });
  });
});
