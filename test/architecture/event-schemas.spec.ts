import { z } from 'zod';
import { eventTypesOf, type EventTypes } from '@evenwicht/events';
import { faultsOf } from './event-schemas.js';

const faults = Object.entries<EventTypes>(eventTypesOf).flatMap(([category, types]) =>
  Object.entries(types).flatMap(([type, { data }]) => faultsOf(category, data).map((fault) => `${type}${fault}`)),
);
const isAboutPlace = (fault: string) => fault.includes('below the municipality');

test('invariant 14: no event has a place for a person’s data or for free text', () => {
  expect(faults.filter((fault) => !isAboutPlace(fault))).toEqual([]);
});

test('the lowest place in any event is the municipality (1d)', () => {
  expect(faults.filter(isAboutPlace)).toEqual([]);
});

const code = z.string().regex(/^[a-z-]+$/);
const planted: readonly [what: string, data: z.ZodType, fault: string, category?: string][] = [
  ['a text without a form', z.strictObject({ reason: z.string() }), '.reason: a text without a form'],
  [
    'a form that takes a sentence',
    z.strictObject({ reason: z.string().regex(/^.{0,80}$/) }),
    '.reason: a form that takes free text',
  ],
  [
    'a form that takes a name',
    z.strictObject({ landlord: z.string().regex(/^[\p{L} ]+$/u) }),
    '.landlord: a form that takes free text',
  ],
  ['a name', z.strictObject({ lastName: code }), '.lastName: named like a person’s data'],
  [
    'a name in the agreement',
    z.strictObject({ clerkName: code }),
    '.clerkName: named like a person’s data',
    'agreement',
  ],
  ['a citizen service number', z.strictObject({ bsn: z.int() }), '.bsn: named like a person’s data'],
  ['a birth date', z.strictObject({ birthDate: z.iso.date() }), '.birthDate: named like a person’s data'],
  ['an address', z.strictObject({ homeAddress: code }), '.homeAddress: named like a person’s data'],
  [
    'an address in a list',
    z.strictObject({ places: z.array(z.strictObject({ street: code })) }),
    '.places.street: named like a person’s data',
  ],
  ['a note that may be left out', z.strictObject({ note: code.optional() }), '.note: named like a person’s data'],
  [
    'a text in one of two shapes',
    z.strictObject({ origin: z.union([code, z.string()]) }),
    '.origin: a text without a form',
  ],
  ['an object that takes more', z.object({ reason: code }).loose(), ': an object that takes any field'],
  ['a list of anything', z.strictObject({ extra: z.record(code, code) }), '.extra: an object that takes any field'],
  ['anything at all', z.strictObject({ extra: z.unknown() }), '.extra: anything at all'],
  [
    'a neighbourhood',
    z.strictObject({ neighbourhoodCode: code }),
    '.neighbourhoodCode: named like a place below the municipality',
  ],
  ['a dwelling', z.strictObject({ dwelling: code }), '.dwelling: named like a place below the municipality'],
];

test.each(planted)('%s in an event is caught', (_, data, fault, category = 'case') => {
  expect(faultsOf(category, data)).toContain(fault);
});

test('the name of a municipality is public, in the agreement alone', () => {
  const data = z.strictObject({ municipalityName: z.string().regex(/^[\p{L} ]+$/u) });
  expect(faultsOf('agreement', data)).toEqual([]);
  expect(faultsOf('case', data)).toEqual([
    '.municipalityName: a form that takes free text',
    '.municipalityName: named like a person’s data',
  ]);
});
