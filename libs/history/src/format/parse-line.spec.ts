import { parseLine } from './parse-line.js';

const application = {
  fact: 'application',
  case: 'zaak-1',
  municipality: 'GM9001',
  receivedOn: '2026-07-02',
  category: 'homelessShelter',
};

const read = (line: unknown) => parseLine(Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)));
const factOf = (line: unknown) => {
  const result = read(line);
  return 'fact' in result ? result.fact : result;
};
const recordedAt = (recordedOn: string) => {
  const result = read({ ...application, recordedOn });
  return 'recordedAt' in result ? result.recordedAt : result;
};

describe('A line of a history', () => {
  it('is read with the defaults of the format', () => {
    expect(factOf(application)).toEqual({ ...application, scope: 'statutory' });
    expect(
      factOf({ fact: 'allocation', case: 'a', on: '2026-09-01', municipality: 'GM9001', association: 'x' }),
    ).toEqual({
      fact: 'allocation',
      case: 'a',
      on: '2026-09-01',
      municipality: 'GM9001',
      association: 'x',
      kind: 'vacancy',
    });
  });

  it('may give one code or a list of codes', () => {
    const determination = { fact: 'determination', case: 'a', on: '2026-09-01', destination: 'GM9001' };
    expect(factOf({ ...determination, individualInterest: 'safety', generalInterest: ['balance', 'spread'] })).toEqual({
      ...determination,
      individualInterest: ['safety'],
      generalInterest: ['balance', 'spread'],
    });
  });

  it('keeps its content whatever the order of its fields and the spaces between them', () => {
    const content = (line: string) => (parseLine(Buffer.from(line)) as { content?: string }).content;
    expect(content('{"fact":"tenancy","case":"a","on":"2026-09-01"}')).toBe(
      content(' { "on" : "2026-09-01", "case": "\\u0061", "fact": "tenancy" } '),
    );
    expect(content('{"fact":"tenancy","case":"a","on":"2026-09-01"}')).not.toBe(
      content('{"fact":"tenancy","case":"a","on":"2026-09-02"}'),
    );
  });

  it('may hold fields that the format does not know; they are named and not read', () => {
    expect(read({ ...application, remark: 'niets', colour: 4 })).toMatchObject({ unreadFields: ['remark', 'colour'] });
    expect(factOf({ ...application, remark: 'niets' })).not.toHaveProperty('remark');
  });

  it('names a region by a slug and a municipality in composed characters', () => {
    const agreement = { fact: 'agreement', version: '2025-12-05', adoptedOn: '2025-12-05' };
    expect(factOf({ ...agreement, region: 'Súdwest Overijssel' })).toMatchObject({ region: 'sudwest-overijssel' });
    const member = { fact: 'member', municipality: 'GM9001', validFrom: '2025-12-05', bwMoRegion: "'t Verzonnene" };
    expect(factOf({ ...member, name: 'Su\u0301dwest (NH.)' })).toMatchObject({ name: 'S\u00fadwest (NH.)' });
  });
});

describe('The moment of recording of a line', () => {
  it('is the first moment of the day of the fact in the Netherlands', () => {
    expect(read(application)).toMatchObject({ recordedAt: '2026-07-01T22:00:00.000Z' });
    expect(read({ ...application, receivedOn: '2026-12-31' })).toMatchObject({
      recordedAt: '2026-12-30T23:00:00.000Z',
    });
  });

  it('is for vacancies the last day of the month', () => {
    const vacancies = { fact: 'vacancies', municipality: 'GM9001', month: '2028-02', count: 3, association: 'a' };
    expect(read(vacancies)).toMatchObject({ recordedAt: '2028-02-28T23:00:00.000Z' });
  });

  it.each([
    ['2026-11-05T10:15:00Z', '2026-11-05T10:15:00.000Z'],
    ['2026-11-05T10:15:00.250+01:00', '2026-11-05T09:15:00.250Z'],
    ['2026-08-05T10:15', '2026-08-05T08:15:00.000Z'],
    ['2026-11-05', '2026-11-04T23:00:00.000Z'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59Z', '2199-12-31T23:59:59.000Z'],
  ])('%s is %s', (written, moment) => {
    expect(recordedAt(written)).toBe(moment);
  });

  it.each([
    '2026-02-31T10:00:00Z',
    '2026-11-05T25:00:00Z',
    '2026-11-05T10:00:00+25:00',
    'gisteren',
    '',
    '0026-01-01',
    '1899-12-31T23:59:59Z',
    '2200-01-01T00:00:00Z',
  ])('%s is none', (written) => {
    expect(recordedAt(written)).toEqual({ reason: 'INVALID_FIELD', field: 'recordedOn' });
  });
});

describe('A line that cannot be read is refused with its reason', () => {
  it.each([
    ['no JSON', '{"fact":', { reason: 'MALFORMED_JSON' }],
    ['a byte order mark inside the file', '\ufeff{}', { reason: 'MALFORMED_JSON' }],
    ['a NUL byte', '{"fact":"ten\0ancy"}', { reason: 'NUL_CHARACTER' }],
    ['a NUL written as an escape', { ...application, case: 'a\0b' }, { reason: 'NUL_CHARACTER', field: 'case' }],
    ['half a surrogate pair', { ...application, case: 'a\ud800' }, { reason: 'LONE_SURROGATE', field: 'case' }],
    ['an array', [application], { reason: 'NOT_AN_OBJECT' }],
    ['a number', 1e3, { reason: 'NOT_AN_OBJECT' }],
    ['null', 'null', { reason: 'NOT_AN_OBJECT' }],
    ['no fact', { case: 'a' }, { reason: 'MISSING_FIELD', field: 'fact' }],
    ['a fact of another name', { fact: 'verhuizing' }, { reason: 'UNKNOWN_FACT', field: 'fact' }],
    ['a fact named after a property of all objects', { fact: 'toString' }, { reason: 'UNKNOWN_FACT', field: 'fact' }],
    ['a missing field', { ...application, case: undefined }, { reason: 'MISSING_FIELD', field: 'case' }],
    ['a field without a value', { ...application, case: null }, { reason: 'INVALID_FIELD', field: 'case' }],
    ['a number for a text', { ...application, case: 17 }, { reason: 'INVALID_FIELD', field: 'case' }],
    ['a case key with spaces', { ...application, case: 'a b' }, { reason: 'INVALID_FIELD', field: 'case' }],
    ['31 February', { ...application, receivedOn: '2026-02-31' }, { reason: 'INVALID_FIELD', field: 'receivedOn' }],
    ['the year 0206', { ...application, receivedOn: '0206-02-01' }, { reason: 'INVALID_FIELD', field: 'receivedOn' }],
    ['a scope of another name', { ...application, scope: 'all' }, { reason: 'INVALID_FIELD', field: 'scope' }],
    [
      'a municipality by name',
      { ...application, municipality: 'Ons Dorp' },
      { reason: 'INVALID_FIELD', field: 'municipality' },
    ],
    [
      'a field in other letters',
      { ...application, recordedon: '2026-11-05' },
      { reason: 'MISSPELT_FIELD', field: 'recordedon' },
    ],
    [
      'a refusal without a ground',
      { fact: 'decision', case: 'a', decidedOn: '2026-08-01', outcome: 'refused' },
      { reason: 'MISSING_FIELD', field: 'ground' },
    ],
    [
      'a month as a day',
      { fact: 'vacancies', municipality: 'GM9001', month: '2026-08-01', count: 1, association: 'a' },
      { reason: 'INVALID_FIELD', field: 'month' },
    ],
    [
      'a thirteenth month',
      { fact: 'vacancies', municipality: 'GM9001', month: '2026-13', count: 1, association: 'a' },
      { reason: 'INVALID_FIELD', field: 'month' },
    ],
    [
      'half a dwelling',
      { fact: 'vacancies', municipality: 'GM9001', month: '2026-08', count: 1.5, association: 'a' },
      { reason: 'INVALID_FIELD', field: 'count' },
    ],
    [
      'a count below zero',
      { fact: 'vacancies', municipality: 'GM9001', month: '2026-08', count: -1, association: 'a' },
      { reason: 'INVALID_FIELD', field: 'count' },
    ],
    [
      'a count as text',
      { fact: 'vacancies', municipality: 'GM9001', month: '2026-08', count: '12', association: 'a' },
      { reason: 'INVALID_FIELD', field: 'count' },
    ],
    [
      'a share over zero',
      '{"fact":"minimum-share","numerator":15,"denominator":0,"validFrom":"2026-07-01","source":"verzonnen"}',
      { reason: 'INVALID_FIELD', field: 'denominator' },
    ],
    [
      'a huge number',
      '{"fact":"households","municipality":"GM9001","referenceDate":"2025-01-01","count":1e400,"source":"verzonnen"}',
      { reason: 'INVALID_FIELD', field: 'count' },
    ],
    [
      'an empty list of codes',
      { fact: 'utmost-effort', case: 'a', on: '2026-08-01', actions: [] },
      { reason: 'INVALID_FIELD', field: 'actions' },
    ],
    [
      'a sentence for a code',
      { fact: 'utmost-effort', case: 'a', on: '2026-08-01', actions: ['alle corporaties gebeld'] },
      { reason: 'INVALID_FIELD', field: 'actions' },
    ],
    [
      'thousands of lists inside each other',
      `${JSON.stringify(application).slice(0, -1)},"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      { reason: 'TOO_DEEP' },
    ],
  ])('%s', (_, line, refusal) => {
    expect(read(line)).toEqual(refusal);
  });

  it('bytes that are no UTF-8', () => {
    expect(parseLine(Buffer.from([0x7b, 0xff, 0x7d]))).toEqual({ reason: 'INVALID_UTF8' });
    expect(parseLine(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]))).toEqual({ reason: 'INVALID_UTF8' });
  });
});
