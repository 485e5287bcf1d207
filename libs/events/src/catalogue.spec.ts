import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  allEventTypes,
  checkEvent,
  eventTypeNamed,
  eventTypesOf,
  InvalidEvent,
  sentenceOf,
  upcast,
} from './catalogue.js';
import { categoryOf, type StoredEvent, type StreamName } from './envelope.js';
import { eventType, type EventType, type Names } from './event-type.js';

const goldenFolder = new URL('../../../test/golden/events/', import.meta.url);
const goldenFiles = readdirSync(goldenFolder);
const goldenText = (file: string) => readFileSync(new URL(file, goldenFolder), 'utf8');
const types = [...allEventTypes()];

const irregularParticiples = ['Held', 'Repaid', 'Set', 'Withdrawn'];

/** Something in the name says that it is over: a participle, and not an order such as `SetMinimumShare`. */
function isPastTense(name: string): boolean {
  const words = name.match(/[A-Z][a-z]*/g) ?? [];
  return words.some(
    (word, index) => (/ed$/.test(word) && !/eed$/.test(word)) || (index > 0 && irregularParticiples.includes(word)),
  );
}

/** What is missing of a type's versions: a golden file for each, and an upcaster from version 2 on. */
function versionComplaints(name: string, type: EventType, files: readonly string[]): string[] {
  const versions = Array.from({ length: type.schemaVersion }, (_, index) => index + 1);
  const missing = versions.map((version) => `${name}.v${version}.json`).filter((file) => !files.includes(file));
  const upcaster = type.schemaVersion > 1 && !type.upcast ? [`${name} has no upcaster`] : [];
  return [...missing.map((file) => `${file} is missing`), ...upcaster];
}

/** What is wrong with a stored text: it must read, fit its schema when lifted, and come out as it went in. */
function goldenComplaints(file: string, text: string): string[] {
  const stored = JSON.parse(text) as StoredEvent;
  const complaints = [];
  if (file !== `${stored.type}.v${stored.schemaVersion}.json`) complaints.push(`${file} holds ${stored.type}`);
  if (JSON.stringify(stored) !== text) complaints.push(`${file} does not come out as it went in`);
  const category = categoryOf(stored.stream) as keyof typeof eventTypesOf;
  if (!(stored.type in eventTypesOf[category])) complaints.push(`${stored.type} does not belong in ${category}`);
  checkEvent(upcast(stored));
  return complaints;
}

const names: Names = { municipality: (code) => `gemeente ${code}`, association: (id) => `corporatie ${id}` };
const isSentence = (text: string) => text.endsWith('.') && !/undefined|null|NaN|\[object/.test(text);

/** The example without whatever may be left out. */
function atItsBarest({ data, example }: EventType): unknown {
  if (!(data instanceof z.ZodObject)) return example;
  const { shape } = data as z.ZodObject<Record<string, z.ZodType>>;
  const fields = Object.entries(example as object).filter(([field]) => !(shape[field] instanceof z.ZodOptional));
  return Object.fromEntries(fields);
}

describe('Every event', () => {
  test.each(types)('%s is named in the past tense', (name) => expect(isPastTense(name)).toBe(true));

  test.each(types)('%s has an example that fits its schema', (name, { example }) => {
    expect(() => checkEvent({ type: name, data: example })).not.toThrow();
  });

  test.each(types)('%s refuses a field that it does not know', (name, { example }) => {
    const data = { ...(example as object), somethingElse: 'x' };
    expect(() => checkEvent({ type: name, data })).toThrow(InvalidEvent);
  });

  test.each(types)('%s has a Dutch sentence, also where everything optional is left out', (name, type) => {
    const sentences = [type.example, atItsBarest(type)].map((data) => sentenceOf({ type: name, data }, names));
    expect(sentences.filter((text) => !isSentence(text))).toEqual([]);
  });

  test.each(types)('%s has a golden file for each version, and an upcaster from version 2 on', (name, type) => {
    expect(versionComplaints(name, type, goldenFiles)).toEqual([]);
  });

  test('belongs to one stream category and has a name of its own', () => {
    const all = Object.values(eventTypesOf).flatMap((ofCategory) => Object.keys(ofCategory));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(types.length);
  });
});

describe('Every golden file', () => {
  test.each(goldenFiles)('%s still reads, and comes out byte for byte', (file) => {
    expect(goldenComplaints(file, goldenText(file))).toEqual([]);
  });
});

describe('Each of these guards sees the fault that it is for', () => {
  test.each(['GrantUrgency', 'SetMinimumShare', 'DetermineOrigin', 'UrgencyGrant', 'HousingNeed', 'RepaidLoan'])(
    '%s is no name of something that happened',
    (name) => {
      expect(isPastTense(name)).toBe(false);
    },
  );

  const planted = eventType({
    schemaVersion: 2,
    data: z.strictObject({ count: z.int() }),
    sentence: () => 'Verzonnen.',
    example: { count: 1 },
  });

  test('a golden file that is missing', () => {
    expect(versionComplaints('Planted', { ...planted, schemaVersion: 1 }, [])).toEqual(['Planted.v1.json is missing']);
  });

  test('a version 2 without an upcaster', () => {
    const files = ['Planted.v1.json', 'Planted.v2.json'];
    expect(versionComplaints('Planted', planted as never, files)).toEqual(['Planted has no upcaster']);
  });

  test('a golden file that does not come out as it went in', () => {
    const text = goldenText('CaseClosed.v1.json').replace('"revision":0', '"revision": 0');
    expect(goldenComplaints('CaseClosed.v1.json', text)).toEqual([
      'CaseClosed.v1.json does not come out as it went in',
    ]);
  });

  test('a golden file under another name', () => {
    expect(goldenComplaints('CaseOpened.v1.json', goldenText('CaseClosed.v1.json'))).toEqual([
      'CaseOpened.v1.json holds CaseClosed',
    ]);
  });

  test('a golden file that no longer fits', () => {
    const text = goldenText('CaseClosed.v1.json').replace('housed-elsewhere', 'for-no-reason');
    expect(() => goldenComplaints('CaseClosed.v1.json', text)).toThrow(InvalidEvent);
  });

  test('an event in a stream where it does not belong', () => {
    const text = goldenText('CaseClosed.v1.json').replace('case-invented', 'supply-invented');
    expect(goldenComplaints('CaseClosed.v1.json', text)).toEqual(['CaseClosed does not belong in supply']);
  });

  test.each(['undefined huisvestte.', 'Gehuisvest in [object Object].', 'Zonder punt'])('%s is no sentence', (text) => {
    expect(isSentence(text)).toBe(false);
  });
});

describe('Reading', () => {
  const stored = JSON.parse(goldenText('CaseClosed.v1.json')) as StoredEvent;

  test('an event of the present version passes untouched', () => expect(upcast(stored)).toBe(stored));

  test('an event of a newer version is not guessed at', () => {
    expect(() => upcast({ ...stored, schemaVersion: 2 })).toThrow('no upcaster for CaseClosed from version 2');
  });

  test('an unknown type is not guessed at', () => {
    expect(() => eventTypeNamed('CaseOpened')).toThrow('unknown event type CaseOpened');
    expect(() => checkEvent({ type: 'toString', data: {} })).toThrow('unknown event type toString');
  });

  test('a refusal names the place, never the value', () => {
    const check = () => checkEvent({ type: 'CaseClosed', data: { reason: 'een heel verhaal' } });
    expect(check).toThrow('CaseClosed does not fit its schema at reason');
    expect(check).not.toThrow(/verhaal/);
  });

  test('a category is what stands before the first hyphen', () => {
    expect(categoryOf('agreement-west-overijssel' as StreamName)).toBe('agreement');
  });
});
