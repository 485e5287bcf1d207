import { eventTypesOf, streamName, type RecordedEvent, type StreamCategory } from '@evenwicht/events';
import { rowOf } from '@evenwicht/service-kit';
import { cloudEventOf, type CloudEvent } from './cloud-event.js';
import { noticeOf } from './notice.js';
import { notificationTypes } from './notification-types.js';
import { toldOf } from './told-of.js';

const publisher = { source: 'urn:nld:oin:00000001234567890000:systeem:evenwicht', typePrefix: 'nl.example.evenwicht' };
const api = 'https://gemeente.example.org';
const eventId = '2f1c3c5e-6f0a-5b0e-9d3a-0a1b2c3d4e5f';
const about: Partial<Record<StreamCategory, string>> = { supply: 'GM0148', scheme: 'GM0148', monitoring: '2026-H2' };

/** Looked at in any other place than these, it throws: what may be known of an event to tell of it. */
const known: readonly PropertyKey[] = ['eventId', 'stream', 'type', 'recordedAt', 'sourceSystem'];

function closed(event: object): RecordedEvent {
  return new Proxy(event, {
    get(whole, field) {
      if (!known.includes(field)) throw new Error(`looked at ${String(field)}`);
      return (whole as Record<PropertyKey, unknown>)[field];
    },
  }) as RecordedEvent;
}

function eventOf(category: StreamCategory, type: string): RecordedEvent {
  const { example } = (eventTypesOf[category] as Record<string, { example: unknown }>)[type] ?? {};
  const stream = streamName(category, about[category] ?? '0b2f6d0e-3a44-4d5e-8a57-0c6f3a1b9d10');
  return closed({
    eventId,
    stream,
    type,
    recordedAt: '2026-10-01T09:00:00.000Z',
    occurredOn: '2026-09-30',
    data: example,
  });
}

const everyEvent = Object.entries(eventTypesOf).flatMap(([category, types]) =>
  Object.keys(types).map((type) => [category as StreamCategory, type] as const),
);

function messageOf(category: StreamCategory, type: string): CloudEvent | undefined {
  const event = eventOf(category, type);
  const notice = noticeOf(event);
  return notice && cloudEventOf(event, notice, publisher, api);
}

describe('What is told of an event', () => {
  it.each(everyEvent)('%s/%s: that it happened and where to look, without a look at what it says', (category, type) => {
    const message = messageOf(category, type);
    if (!message) return expect(['import', 'monitoring']).toContain(category);
    const { subject, ...rest } = message;
    expect(rest).toEqual({
      specversion: '1.0',
      id: eventId,
      source: publisher.source,
      type: expect.stringMatching(/^nl\.example\.evenwicht(\.[a-z]+(-[a-z]+)*){2}$/),
      time: '2026-10-01T09:00:00.000Z',
      dataref: expect.stringMatching(/^https:\/\/gemeente\.example\.org\/v1\/[a-z-]+/),
    });
    if (subject !== undefined) expect(eventOf(category, type).stream).toBe(`${category}-${subject}`);
  });

  it('is found out when it looks further', () => {
    expect(() => eventOf('case', 'UrgencyGranted').data).toThrow('looked at data');
    expect(() => eventOf('case', 'UrgencyGranted').occurredOn).toThrow('looked at occurredOn');
  });

  it('is nothing of a household: no type names a ground, a category, a danger or an outcome', () => {
    const telling = /refus|grant|unsafe|unsuit|origin|safety|outflow|care|objection|supplement|effort|dispute|table/;
    expect(Object.keys(notificationTypes).filter((type) => telling.test(type))).toEqual([]);
  });

  it('is only that something changed, for all of a case but what those who look for a dwelling or a decision wait for', () => {
    const own = Object.entries(toldOf.case).filter(([, type]) => type !== 'case.changed');
    expect(Object.fromEntries(own)).toEqual({
      UrgencyApplied: 'case.registered',
      UrgencyGranted: 'case.decided',
      UrgencyRefused: 'case.decided',
      ApplicationSetAside: 'case.decided',
      UrgencyRevoked: 'case.urgency-changed',
      UrgencyExtended: 'case.urgency-changed',
      UrgencyExpired: 'case.urgency-changed',
      SearchProfileEstablished: 'case.search-profile-established',
      HandedOverToAllocation: 'case.handed-over',
      DwellingAllocated: 'case.dwelling-allocated',
      AllocationWithdrawn: 'case.allocation-withdrawn',
      TenancyStarted: 'case.tenancy-started',
      TenancyReversed: 'case.tenancy-reversed',
      CaseClosed: 'case.closed',
    });
  });

  it('is nothing of what was imported', () => {
    const imported = {
      ...{ eventId, stream: streamName('case', 'x'), type: 'TenancyStarted' },
      sourceSystem: 'invented',
    };
    expect(noticeOf(closed(imported))).toBeUndefined();
    expect(noticeOf(closed({ ...imported, sourceSystem: undefined }))).toBeDefined();
  });

  it('leads to something that can be asked for', () => {
    for (const [category, type] of everyEvent) {
      const { operation } = noticeOf(eventOf(category, type)) ?? {};
      if (operation) expect(rowOf(operation)).toBeDefined();
    }
  });

  it('uses every type that there is', () => {
    const used = new Set(everyEvent.flatMap(([category, type]) => noticeOf(eventOf(category, type))?.type ?? []));
    expect([...used].sort()).toEqual(Object.keys(notificationTypes).sort());
  });
});
