import { z } from 'zod';
import type { HalfYear, Month, PlainDate } from '@evenwicht/kernel';
import { allEventTypes, sentenceOf } from './catalogue.js';
import type { EventType, Names } from './event-type.js';
import { codeInDutch, codesInDutch } from './open-codes-in-dutch.js';
import { policies } from './policies.js';
import { policyValueInDutch } from './policies-in-dutch.js';
import * as schemas from './schema.js';
import { dayInDutch, halfYearInDutch, monthInDutch, shareInDutch } from './time-in-dutch.js';

const names: Names = { municipality: () => 'Dalfsen', association: () => 'Verzonnen Wonen' };
const types = [...allEventTypes()];
const rawKinds = new Set<unknown>([schemas.code, schemas.date, schemas.calendarMonth, schemas.halfYear]);

/** A law is called by the name under which it is recorded. */
const calledAsRecorded = ['law'];

/** What a field holds beneath "optional", "nullable" and "list of". */
function innermost(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return innermost(schema.unwrap());
  return schema instanceof z.ZodArray ? innermost(schema.element) : schema;
}

function fieldsOf({ data }: EventType): [string, unknown][] {
  return Object.entries((data as z.ZodObject).shape as Record<string, unknown>)
    .filter(([field]) => !calledAsRecorded.includes(field))
    .map(([field, schema]) => [field, innermost(schema)]);
}

/** The example, and the example with every other value of each closed list in it. */
function examplesOf(type: EventType): Record<string, unknown>[] {
  const example = type.example as Record<string, unknown>;
  const others = fieldsOf(type).flatMap(([field, schema]) =>
    schema instanceof z.ZodEnum
      ? schema.options.map((value) => ({ ...example, [field]: Array.isArray(example[field]) ? [value] : value }))
      : [],
  );
  return [example, ...others];
}

/** Codes and days as they are stored, for each field that has one. */
function rawIn(type: EventType, data: Record<string, unknown>): string[] {
  return fieldsOf(type)
    .filter(([, schema]) => schema instanceof z.ZodEnum || rawKinds.has(schema))
    .flatMap(([field]) => data[field] ?? [])
    .filter((value) => typeof value === 'string');
}

/** A code of one Dutch word may stand there as that word. */
const sameInDutch = ['monitoring', 'work', 'school'];

/** A version is called by its name, which may be a day. */
function saysRaw(text: string, raw: string): boolean {
  const sentence = text.replace(/versie \S+/g, '');
  return !sameInDutch.includes(raw) && new RegExp(`(?<![\\w-])${raw}(?![\\w-])`).test(sentence);
}

function rawSentences(name: string, type: EventType): string[] {
  return examplesOf(type).flatMap((data) => {
    const sentence = sentenceOf({ type: name, data }, names);
    return rawIn(type, data).some((raw) => saysRaw(sentence, raw)) || sentence.includes('undefined') ? [sentence] : [];
  });
}

/** The example with a place that is no municipality in each field that takes one. */
function withPlacesElsewhere(type: EventType): Record<string, unknown>[] {
  const example = type.example as Record<string, unknown>;
  const tried = Object.keys(example).flatMap((field) =>
    ['unknown', 'outside-region'].map((place) => ({
      ...example,
      [field]: place,
      ...('originLies' in example ? { originLies: place } : {}),
    })),
  );
  return tried.filter((data) => type.data.safeParse(data).success);
}

describe('The sentence of an event', () => {
  test.each(types)('%s says no code and no day as they are stored, whatever stands in a closed list', (name, type) => {
    expect(rawSentences(name, type)).toEqual([]);
  });

  test.each(types)('%s asks for the name of a municipality alone, where a place may be none', (name, type) => {
    const asked: string[] = [];
    const noting: Names = { ...names, municipality: (code) => (asked.push(code), 'Dalfsen') };
    for (const data of withPlacesElsewhere(type)) sentenceOf({ type: name, data }, noting);
    expect(asked.filter((code) => !/^GM\d{4}$/.test(code))).toEqual([]);
  });

  test('of a report for which nothing is missing counts no missing reports', () => {
    const example = allEventTypes().get('HalfYearClosed')?.example as object;
    const sentence = (markedMissing: readonly unknown[]) =>
      sentenceOf({ type: 'HalfYearClosed', data: { ...example, markedMissing } }, names);
    expect(sentence([])).toMatch(/gehuisvest\.$/);
    expect(sentence([{}])).toMatch(/gehuisvest; 1 melding ontbreekt\.$/);
    expect(sentence([{}, {}])).toMatch(/gehuisvest; 2 meldingen ontbreken\.$/);
  });

  test('says a code of a municipality that is not known here as words', () => {
    expect(codesInDutch(['criteria-not-met', 'own-ground-7'])).toBe('voldoet niet aan de voorwaarden, ‘own ground 7’');
  });

  test.each(Object.values(policies).flatMap(({ values }) => [...values]))('has words for the reading %s', (value) => {
    expect(policyValueInDutch(value)).not.toMatch(/‘/);
  });

  test('writes days, months and half-years as people do', () => {
    expect(dayInDutch('2026-08-03' as PlainDate)).toBe('3 augustus 2026');
    expect(monthInDutch('2026-12' as Month)).toBe('december 2026');
    expect(halfYearInDutch('2026-H2' as HalfYear)).toBe('het tweede halfjaar van 2026');
  });

  test.each([
    [15, 100, '15%'],
    [1, 8, '12,5%'],
    [1, 6, '1/6'],
    [0, 1, '0%'],
  ])('writes a share of %d in %d exactly', (numerator, denominator, text) => {
    expect(shareInDutch({ numerator, denominator })).toBe(text);
  });

  test('has words for what the agreement itself calls open codes in its examples', () => {
    expect(codeInDutch('proof-of-residence')).toBe('bewijs van woonplaats');
  });

  test('the guard sees a code and a day that are said as they are stored', () => {
    const type = allEventTypes().get('UrgencyRefused') as EventType;
    const planted: EventType = { ...type, sentence: (data) => `Afgewezen (${(data as { ground: string }).ground}).` };
    const day = (allEventTypes().get('MeetingPlanned') as EventType).example as { heldOn: string };
    expect(
      rawIn(planted, planted.example as never).some((raw) => saysRaw(planted.sentence(planted.example, names), raw)),
    ).toBe(true);
    expect(saysRaw(`Bijeen op ${day.heldOn}.`, day.heldOn)).toBe(true);
  });
});
