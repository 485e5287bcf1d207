import type { EventId, Instant } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import type { Attempt, Deliveries, Parking } from './deliveries.js';

export const targetA = '7c0e5f2a-2a55-4a06-8f6d-0d1a6a1b2c3d';
export const targetB = '8c0e5f2a-2a55-4a06-8f6d-0d1a6a1b2c3d';
const eventOf = (position: number) => `2f1c3c5e-6f0a-5b0e-9d3a-00000000000${position}` as EventId;
const place = (position: number) => position as Position;
const at = (minute: number) => `2026-10-01T09:0${minute}:00.000Z` as Instant;

function attempt(position: number, outcome: string, more: Partial<Attempt> = {}): Attempt {
  const isDelivered = outcome.startsWith('HTTP_2');
  const what = { eventId: eventOf(position), type: 'case.handed-over', outcome, isDelivered, at: at(0) } as const;
  return { targetId: targetA, position: place(position), ...what, ...more };
}

function parking(position: number): Parking {
  const { isDelivered, ...what } = attempt(position, 'TARGET_AWAY', { at: at(1) });
  void isDelivered;
  return what;
}

/** What holds for a delivery log wherever it is kept; `of` gives an empty one. */
export function deliveriesContract(of: () => Deliveries): void {
  beforeEach(() =>
    of().takeUp([
      { targetId: targetA, organisation: 'association-1', startsAfter: place(4) },
      { targetId: targetB, organisation: 'GM0148', startsAfter: place(0) },
    ]),
  );

  it('knows from where on each target is told, and keeps to what it knew first', async () => {
    await of().takeUp([{ targetId: targetA, organisation: 'association-1', startsAfter: place(99) }]);
    expect([...(await of().startsOf([targetA, targetB, eventOf(0)]))].sort()).toEqual([
      [targetA, 4],
      [targetB, 0],
    ]);
  });

  it('knows who is told by whoever said so last, of those that it knows', async () => {
    const [one, other] = ['1'.repeat(64), '2'.repeat(64)] as const;
    expect(await of().toldAs()).toEqual(new Map());
    await of().tellAs(new Map([[targetA, one], [targetB, one], [eventOf(0), one]])); // prettier-ignore
    expect(await of().toldAs()).toEqual(new Map([[targetA, one], [targetB, one]])); // prettier-ignore
    await of().tellAs(new Map([[targetB, other]]));
    expect(await of().toldAs()).toEqual(new Map([[targetB, other]]));
    await of().tellAs(new Map());
    expect(await of().toldAs()).toEqual(new Map());
  });

  whatIsKept(of);
  whatWasDelivered(of);
  whatWasNot(of);
  whatEnds(of);
}

function whatIsKept(of: () => Deliveries): void {
  it('keeps one line for each message, with its attempts', async () => {
    await of().record(attempt(5, 'ECONNREFUSED'));
    await of().record(attempt(5, 'HTTP_500', { at: at(1) }));
    await of().record(attempt(5, 'HTTP_204', { at: at(2) }));
    const [{ number = 0, ...line } = {}] = await of().list({ limit: 9 });
    expect(number).toBeGreaterThan(0);
    expect(line).toEqual({
      targetId: targetA,
      organisation: 'association-1',
      position: 5,
      eventId: eventOf(5),
      type: 'case.handed-over',
      state: 'delivered',
      attempts: 3,
      outcome: 'HTTP_204',
      firstAt: at(0),
      lastAt: at(2),
    });
  });
}

function whatWasDelivered(of: () => Deliveries): void {
  it('leaves what was delivered so, also when it was tried or parked elsewhere at the same time', async () => {
    await of().record(attempt(5, 'HTTP_204'));
    await of().record(attempt(5, 'TIMED_OUT', { at: at(1) }));
    await of().park(parking(5));
    await of().drop(attempt(5, 'x'), 'NO_LONGER_TOLD');
    expect(await of().list({ limit: 9 })).toMatchObject([{ state: 'delivered', outcome: 'HTTP_204', attempts: 2 }]);
  });

  it('says which of many were delivered', async () => {
    await of().record(attempt(5, 'HTTP_200'));
    await of().record(attempt(6, 'HTTP_500'));
    await of().record(attempt(7, 'HTTP_200', { targetId: targetB }));
    const keys = [targetA, targetB].flatMap((targetId) =>
      [5, 6, 7].map((each) => ({ targetId, eventId: eventOf(each) })),
    );
    const delivered = await of().deliveredOf(keys);
    expect(delivered).toHaveLength(2);
    expect(delivered).toEqual(
      expect.arrayContaining([
        { targetId: targetA, eventId: eventOf(5) },
        { targetId: targetB, eventId: eventOf(7) },
      ]),
    );
    expect(await of().deliveredOf([])).toEqual([]);
  });
}

function whatWasNot(of: () => Deliveries): void {
  it('parks what fails, counts what is not delivered, and goes on where it is tried again', async () => {
    for (const position of [5, 6, 7]) await of().record(attempt(position, 'HTTP_500'));
    await of().park(parking(6));
    expect(await of().counts()).toEqual({ failing: 2, parked: 1, dropped: 0 });
    await of().record(attempt(6, 'HTTP_204'));
    expect(await of().counts()).toEqual({ failing: 2, parked: 0, dropped: 0 });
  });

  it('parks what was never tried on a line of its own, and leaves what was tried what came of that', async () => {
    await of().record(attempt(5, 'HTTP_500'));
    for (const position of [5, 6]) await of().park(parking(position));
    expect(await of().list({ limit: 9 })).toMatchObject([
      { position: 6, organisation: 'association-1', type: 'case.handed-over', attempts: 0, outcome: 'TARGET_AWAY' },
      { position: 5, state: 'parked', attempts: 1, outcome: 'HTTP_500' },
    ]);
    await of().record(attempt(6, 'HTTP_204', { at: at(3) }));
    expect(await of().list({ limit: 1 })).toMatchObject([{ attempts: 1, firstAt: at(1), lastAt: at(3) }]);
  });
}

function whatEnds(of: () => Deliveries): void {
  it('drops what fails or is parked, with the cause, for good unless somebody tries it all the same', async () => {
    for (const position of [5, 6]) await of().record(attempt(position, 'HTTP_500'));
    await of().park(parking(6));
    for (const position of [5, 6, 7]) await of().drop(attempt(position, 'x'), 'NO_LONGER_TOLD');
    expect(await of().counts()).toEqual({ failing: 0, parked: 0, dropped: 2 });
    expect(await of().list({ state: 'dropped', limit: 9 })).toMatchObject([
      { position: 6, outcome: 'NO_LONGER_TOLD', attempts: 1 },
      { position: 5, outcome: 'NO_LONGER_TOLD', attempts: 1 },
    ]);
    await of().park(parking(5));
    await of().record(attempt(6, 'HTTP_204'));
    expect((await of().list({ limit: 9 })).map(({ state }) => state)).toEqual(['delivered', 'dropped']);
  });

  it('drops what waits for others than who is told, and nothing that was delivered', async () => {
    for (const targetId of [targetA, targetB]) {
      await of().record(attempt(5, 'HTTP_500', { targetId }));
      await of().record(attempt(6, 'HTTP_204', { targetId }));
    }
    await of().dropOthers([targetB]);
    expect(await of().list({ targetId: targetA, limit: 9 })).toMatchObject([
      { state: 'delivered', outcome: 'HTTP_204' },
      { state: 'dropped', outcome: 'TARGET_REMOVED' },
    ]);
    expect(await of().counts()).toEqual({ failing: 1, parked: 0, dropped: 1 });
  });

  it('is read the latest first, in pages, by state and by target', async () => {
    for (const position of [5, 6, 7]) await of().record(attempt(position, 'HTTP_500'));
    await of().record(attempt(8, 'HTTP_204', { targetId: targetB }));
    const positions = async (asked: object) =>
      (await of().list({ limit: 9, ...asked })).map(({ position }) => position);
    const first = await of().list({ limit: 2 });
    expect(first.map(({ position }) => position)).toEqual([8, 7]);
    expect(await positions({ before: first.at(-1)?.number })).toEqual([6, 5]);
    expect(await positions({ state: 'failing' })).toEqual([7, 6, 5]);
    expect(await positions({ targetId: targetB })).toEqual([8]);
  });
}
