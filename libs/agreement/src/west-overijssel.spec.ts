import {
  checkEvent,
  defaultOf,
  policies,
  policyNames,
  urgencyCategories,
  type AgreementEvent,
} from '@evenwicht/events';
import { agreementDecider } from './domain/agreement-decider.js';
import { agreementRejections } from './domain/agreement-rejection.js';
import { westOverijssel, type ShippedCommand } from './west-overijssel.js';

const cbsCodes = {
  Dalfsen: 'GM0148',
  Hardenberg: 'GM0160',
  Kampen: 'GM0166',
  'Olst-Wijhe': 'GM1773',
  Ommen: 'GM0175',
  Raalte: 'GM0177',
  Staphorst: 'GM0180',
  Steenwijkerland: 'GM1708',
  Zwartewaterland: 'GM1896',
  Zwolle: 'GM0193',
};

const commands = westOverijssel();
const events = carriedOut(commands);

/** Carries the commands out one after another. @throws Error with the Dutch sentence of a rejection */
function carriedOut(sent: readonly ShippedCommand[]): AgreementEvent[] {
  let state = agreementDecider.initial;
  return sent.flatMap((command, line) => {
    const decision = agreementDecider.decide(state, { ...command, facts: { regionOfLog: command.data.region } });
    if ('rejected' in decision) throw new Error(`line ${line}: ${agreementRejections[decision.rejected]}`);
    state = decision.accepted.reduce(agreementDecider.evolve, state);
    return decision.accepted;
  });
}

type EventNamed<Type> = Extract<AgreementEvent, { type: Type }>;

function named<Type extends AgreementEvent['type']>(type: Type) {
  return events.filter((event) => event.type === type) as EventNamed<Type>[];
}

test('every line is carried out, none is refused and none says nothing', () => {
  expect(events).toHaveLength(commands.length);
});

test('every event fits its schema', () => {
  for (const event of events) expect(() => checkEvent(event)).not.toThrow();
});

test('every line says how sure it is and what it rests on', () => {
  for (const { certainty, basis } of commands) {
    expect(['AGR', 'FACT', 'FACT-2', 'INF']).toContain(certainty);
    expect(basis).not.toBe('');
  }
});

test('it is the agreement of 5 December 2025 (R-001)', () => {
  expect(named('AgreementAdopted')).toMatchObject([
    {
      occurredOn: '2025-12-05',
      data: { region: 'west-overijssel', version: '2025-12-05', adoptedBy: 'regional-board' },
    },
  ]);
});

test('ten municipalities take part, with the codes of CBS', () => {
  const members = named('MembershipSet').map(({ data: { municipalityName, municipality } }) => [
    municipalityName,
    municipality,
  ]);
  expect(Object.fromEntries(members)).toEqual(cbsCodes);
  expect(members).toHaveLength(10);
});

test('Deventer is outside, wherever its name stands for a BW/MO region (R-039)', () => {
  expect(JSON.stringify(events)).not.toContain('GM0150');
});

test('Raalte and Olst-Wijhe belong to the BW/MO region Deventer with its working agreement, the others to IJssel-Vecht (R-038)', () => {
  const regions = Object.fromEntries(
    named('BwMoRegionAssigned').map(({ data: { municipality, bwMoRegion, workingAgreement } }) => [
      municipality,
      [bwMoRegion, workingAgreement],
    ]),
  );
  const expected = Object.values(cbsCodes).map((code) => [
    code,
    ['GM0177', 'GM1773'].includes(code) ? ['Deventer', 'BW-Deventer-2024'] : ['IJssel-Vecht', undefined],
  ]);
  expect(regions).toEqual(Object.fromEntries(expected));
});

test('the law and the agreement are in force from 1 July 2026, marked as known from a secondary source (R-005)', () => {
  expect(named('LegalBasisEnteredIntoForce')).toMatchObject([
    { occurredOn: '2026-07-01', data: { law: 'Wvrv', source: 'Stb. 2026, 157 (uit tweede hand)' } },
  ]);
  expect(named('AgreementEntryIntoForceEstablished').map(({ occurredOn }) => occurredOn)).toEqual(['2026-07-01']);
  const certainty = commands.find(({ type }) => type === 'EstablishEntryIntoForce')?.certainty;
  expect(certainty).toBe('FACT-2');
});

test('the ordinance is due on 1 January 2028, apart from the two years for the distribution agreement (R-003)', () => {
  expect(named('StatutoryDeadlineRecorded').map(({ data: { kind, due } }) => [kind, due])).toEqual([
    ['regional-distribution-agreement', '2028-07-01'],
    ['housing-ordinance', '2028-01-01'],
    ['housing-programme', '2027-07-01'],
  ]);
});

test('the minimum share is 15 of 100, on the authority of the agreement itself (R-041, R-054)', () => {
  expect(named('MinimumShareSet').map(({ data }) => [data.minimumShare, data.source])).toEqual([
    [{ numerator: 15, denominator: 100 }, 'verdeelafspraken 5 december 2025, afspraak 3'],
  ]);
});

test('nine categories and the provisional tenth with its ETHOS Light class, criteria yet to come (R-087, R-088, R-091)', () => {
  const list = named('CategoryListVersionAdopted')[0]?.data;
  expect(list?.criteriaVersion).toBe('none-yet');
  expect(list?.categories.map(({ category }) => category)).toEqual([...urgencyCategories]);
  expect(list?.categories.filter(({ provisional }) => provisional)).toEqual([
    { category: 'homelessFamily', provisional: true, needsEthosLightClass: true },
  ]);
  expect(list?.categories.filter(({ needsEthosLightClass }) => needsEthosLightClass)).toHaveLength(1);
});

test('every open question has its default reading (OQ-1 to OQ-22)', () => {
  const readings = named('PolicySet').map(({ data: { policy, value } }) => [policy, value]);
  expect(readings).toEqual(policyNames.map((policy) => [policy, defaultOf(policy)]));
  const questions = commands.filter(({ type }) => type === 'SetPolicy').map(({ basis }) => basis);
  expect(questions).toEqual(policyNames.map((policy) => policies[policy].question));
});

test('no household count stands here but the two of Zwolle that have a source', () => {
  expect(
    named('HouseholdCountRecorded').map(({ data: { municipality, referenceDate, householdCount, source } }) => [
      municipality,
      referenceDate,
      householdCount,
      source,
    ]),
  ).toEqual([
    ['GM0193', '2022-01-01', 58_234, 'zwolle.jaarverslag-2022.nl/p40997'],
    ['GM0193', '2023-01-01', 58_558, 'zwolle.jaarverslag-2022.nl/p40997'],
  ]);
});

test('every other number is a day, a share, a version or a code: no vacancy figure, no invented one', () => {
  const known = ['HouseholdCountRecorded', 'MinimumShareSet'];
  const rest = events.filter(({ type }) => !known.includes(type));
  const numbers = JSON.stringify(rest.map(({ data }) => data)).match(/:\s*-?\d+(\.\d+)?[,}]/g);
  expect(numbers).toBeNull();
});
