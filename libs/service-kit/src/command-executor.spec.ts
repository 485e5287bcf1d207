import { eventIdFor } from '@evenwicht/kernel';
import { streamName, type StreamName } from '@evenwicht/events';
import {
  MemoryEventStore,
  WrongExpectedRevision,
  type Appended,
  type EventToAppend,
  type ExpectedRevision,
} from '@evenwicht/event-store';
import { CommandRejected } from './judgement.js';
import { everythingIn, report, route, sent, serviceOn } from './miniature-supply-fixture.js';

/** Another writer comes first in the stream, as often as asked for. */
class BusyStore extends MemoryEventStore {
  constructor(private interruptions: number) {
    super();
  }

  override async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<Appended> {
    if (this.interruptions > 0) {
      this.interruptions -= 1;
      throw new WrongExpectedRevision(stream, expected, expected + 1);
    }
    return super.append(stream, expected, events);
  }
}

describe('a command', () => {
  it('is recorded with its two times, its actor, the version of the agreement and an id that follows from its own', async () => {
    const store = new MemoryEventStore();

    const receipt = await serviceOn(store).execute(route, report('2026-09'), sent(1));

    expect(receipt).toEqual({ id: 'GM0148', revision: 0, position: 1, version: 'supply-GM0148 0' });
    expect(await store.readStream(streamName('supply', 'GM0148'))).toEqual([
      expect.objectContaining({
        ...sent(1),
        eventId: eventIdFor(sent(1).commandId, 0),
        type: 'VacanciesReported',
        schemaVersion: 1,
        occurredOn: '2026-09-30',
        recordedAt: '2026-10-01T08:00:00.000Z',
        agreementVersion: 'version-on-2026-09-30',
      }),
    ]);
  });

  it('is decided on the figures of the whole log, as it stands at that moment', async () => {
    const store = new MemoryEventStore();
    await serviceOn(store).execute(route, report('2026-07', 1, 'GM0193'), sent(1));
    const service = serviceOn(store);

    await service.execute(route, report('2026-08'), sent(2));
    await service.execute(route, report('2026-09'), sent(3));

    const reporters = (await everythingIn(store)).map(({ data }) => (data as { association: string }).association);
    expect(reporters).toEqual(['seen-0', 'seen-1', 'seen-2']);
  });

  it('that is sent twice gives the same receipt and adds nothing, also when the stream went on', async () => {
    const store = new MemoryEventStore();
    const service = serviceOn(store);
    const first = await service.execute(route, report('2026-07'), sent(1));
    await service.execute(route, report('2026-08'), sent(2));

    expect(await service.execute(route, report('2026-07', 99), sent(1))).toEqual(first);
    expect(await everythingIn(store)).toHaveLength(2);
  });

  it('that changes nothing gives a receipt of what is there', async () => {
    const store = new MemoryEventStore();
    const service = serviceOn(store);
    const first = await service.execute(route, report('2026-07'), sent(1));

    expect(await service.execute(route, report('2026-07'), sent(2))).toEqual(first);
    expect(await everythingIn(store)).toHaveLength(1);
  });

  it('that is turned down says why and adds nothing', async () => {
    const store = new MemoryEventStore();

    const attempt = serviceOn(store).execute(route, report('2026-07', 0), sent(1));

    await expect(attempt).rejects.toEqual(new CommandRejected('NO_VACANCIES'));
    expect(await everythingIn(store)).toHaveLength(0);
  });

  it('with data that fit no event is a fault and adds nothing', async () => {
    const store = new MemoryEventStore();

    await expect(serviceOn(store).execute(route, report('31 February'), sent(1))).rejects.toThrow('month');
    expect(await everythingIn(store)).toHaveLength(0);
  });

  it('is decided again when another writer was first', async () => {
    const store = new BusyStore(2);

    const receipt = await serviceOn(store).execute(route, report('2026-07'), sent(1));

    expect(receipt.revision).toBe(0);
    expect(await everythingIn(store)).toHaveLength(1);
  });

  it('is given up when other writers keep being first', async () => {
    const attempt = serviceOn(new BusyStore(3)).execute(route, report('2026-07'), sent(1));

    await expect(attempt).rejects.toBeInstanceOf(WrongExpectedRevision);
  });

  it('can be refused on the state of the stream, before anything is decided', async () => {
    const store = new MemoryEventStore();
    const service = serviceOn(store);
    await service.execute(route, report('2026-07'), sent(1));

    const attempt = service.execute(route, report('2026-08'), sent(2), {
      inspect: (months) => {
        throw new Error(`seen ${months.length}`);
      },
    });

    await expect(attempt).rejects.toThrow('seen 1');
    expect(await everythingIn(store)).toHaveLength(1);
  });
});

describe('two services on one log', () => {
  it('carry out a command once when it reaches both', async () => {
    const store = new MemoryEventStore();
    const services = [serviceOn(store), serviceOn(store)];

    const receipts = await Promise.all(services.map((service) => service.execute(route, report('2026-07'), sent(1))));

    expect(receipts[0]).toEqual(receipts[1]);
    expect(await everythingIn(store)).toHaveLength(1);
  });

  it('lose no command when they write in one stream at the same time', async () => {
    const store = new MemoryEventStore();
    const services = [serviceOn(store), serviceOn(store)];
    const months = ['2026-07', '2026-08'];

    await Promise.all(months.map((month, index) => services[index]!.execute(route, report(month), sent(index))));

    const stored = await everythingIn(store);
    expect(stored.map(({ data }) => (data as { month: string }).month).sort()).toEqual(months);
  });
});
