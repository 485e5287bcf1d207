import type { MunicipalityCode } from '@evenwicht/kernel';
import { caseEvents } from './case-events.js';
import { whatLayOnTheTable } from './what-lay-on-the-table.js';
import { weighingSeen, type OptionSeen, type WeighingSeen } from './weighing-seen.js';

// invented: B and C of the worked example of domain.md section 9, for the next case of C
const [b, c] = ['GM0160', 'GM0166'] as [MunicipalityCode, MunicipalityCode];
const names = { municipality: (code: string) => `Gemeente ${code.at(-1)}`, association: (id: string) => id };
const of = (numerator: number, denominator = 1) => ({ numerator, denominator });
const nothing = { openLoanCount: { now: 0, ifPlaced: 0 }, openCreditCount: { now: 0, ifPlaced: 0 } };

const optionB: OptionSeen = {
  municipality: b,
  rank: 1,
  ground: 'balanced-distribution',
  excludedFor: [],
  missingNeeds: [],
  unknownNeeds: ['care-nearby'],
  operationalShare: {
    firstMonth: '2026-07' as never,
    lastMonth: '2026-11' as never,
    vacancyCount: 160,
    allocationCount: { now: 20, ifPlaced: 21 },
    now: of(1, 8),
    ifPlaced: of(21, 160),
    withOneMore: of(21, 160),
    isAboveMinimum: false,
  },
  balance: {
    households: 25_000,
    housed: { now: 20, ifPlaced: 21 },
    expected: { now: of(30), pending: of(121, 4), ifPlaced: of(121, 4) },
    balance: { now: of(-10), pending: of(-41, 4), ifPlaced: of(-37, 4) },
  },
  dispersionIfPlaced: of(87, 605),
  isHelp: true,
  reciprocity: { ...nothing, openCreditCount: { now: 0, ifPlaced: 1 } },
  reciprocityOfOrigin: { ...nothing, openLoanCount: { now: 0, ifPlaced: 1 } },
  declinedBefore: [
    { declinedOn: '2026-11-02' as never, reason: 'no-fitting-dwelling' },
    { declinedOn: '2026-11-09' as never, reason: 'own-cases-first', isForThisCase: true },
    { declinedOn: '2026-11-16' as never, reason: 'other', isForThisCase: false },
  ],
};
const optionC: OptionSeen = {
  ...optionB,
  municipality: c,
  rank: null,
  ground: null,
  excludedFor: ['facilities-missing'],
  missingNeeds: ['public-transport'],
  unknownNeeds: [],
  operationalShare: null,
  balance: null,
  dispersionIfPlaced: null,
  isHelp: false,
  reciprocity: nothing,
  reciprocityOfOrigin: null,
  declinedBefore: [],
};
const weighing: WeighingSeen = weighingSeen.parse({
  on: '2026-11-20',
  upToPosition: 412,
  agreementVersion: '2025-12-05',
  halfYear: '2026-H2',
  minimumShare: of(15, 100),
  policies: [{ policy: 'operationalWindow', value: 'rolling-12-months' }],
  isCounted: true,
  firstStep: 'origin-unable',
  firstStepMunicipality: c,
  secondStep: 'ranked',
  housedCount: 120,
  dispersion: of(3, 20),
  needs: ['public-transport', 'care-nearby'],
  draw: null,
  options: [optionB, optionC],
});
const determination = { ...caseEvents.DeterminedByMediationTable.example, destination: b, weighing };
const printed = (more: Partial<typeof caseEvents.DeterminedByMediationTable.example> = {}) =>
  whatLayOnTheTable({ ...determination, ...more }, names);

test('whoever evaluates reads exactly what lay on the table, from the event alone (1c; R-049)', () => {
  expect(printed()).toEqual([
    'De tafel bepaalde Gemeente 0.',
    'Individueel belang: veiligheid. Algemeen belang: de laagste balans.',
    'Zij volgde het advies.',
    'Cijfers op 20 november 2026, tot plaats 412 in het logboek, over het tweede halfjaar van 2026, verdeelafspraken 2025-12-05.',
    'Minimumaandeel 15/100 (15,0%). Gehuisvest in de regio: 120; spreiding 3/20 (15,0%).',
    'Lezingen: het venster van het aandeel: de laatste twaalf volle maanden.',
    'Eerst: de gemeente van herkomst kon na uiterste inspanning niet huisvesten (Gemeente 6). Daarna: naar rato van huishoudens.',
    'Gevraagd: openbaar vervoer, zorg dichtbij.',
    'Gemeente 0: plaats 1, evenwichtige verdeling.',
    '  Niet bekend: zorg dichtbij.',
    '  Aandeel juli 2026 tot en met november 2026: 20 van 160, 1/8 (12,5%); na plaatsing 21/160 (13,1%); met één meer 21/160 (13,1%).',
    '  Gehuisvest 20, na plaatsing 21; naar rato van 25000 huishoudens 30, na plaatsing 121/4 (30,25).',
    '  Balans -10; met dit huishouden te verdelen -41/4 (-10,25); na plaatsing -37/4 (-9,25), spreiding dan 87/605 (14,4%).',
    '  Open leningen 0, na plaatsing 0; tegoeden 0, na plaatsing 1. Plaatsing hier is hulp (3c).',
    '  Bij de gemeente van herkomst: leningen 0, na plaatsing 1; tegoeden 0, na plaatsing 0.',
    '  Sprong op 2 november 2026 niet bij: geen passende woning.',
    '  Sprong op 9 november 2026 in deze zaak niet bij: eigen zaken gaan voor.',
    '  Sprong op 16 november 2026 in een andere zaak niet bij: anders.',
    'Gemeente 6: geen plaats in het advies; ertegen: voorzieningen ontbreken.',
    '  Er niet: openbaar vervoer.',
    '  Aandeel: geen mutaties.',
    '  Balans: niet te berekenen.',
    '  Open leningen 0, na plaatsing 0; tegoeden 0, na plaatsing 0.',
  ]);
});

test('why the table deviated, what it considered of liveability, and who set an unsafe origin aside (1, 1b, 4; R-044, R-065)', () => {
  const lines = printed({
    destination: c,
    deviationReason: 'social-network',
    liveability: ['capacity-sustained', 'burden-relieved'],
    safetyOverride: 'threat-has-ended',
  });
  expect(lines.slice(0, 6)).toEqual([
    'De tafel bepaalde Gemeente 6.',
    'Individueel belang: veiligheid. Algemeen belang: de laagste balans.',
    'Draagkracht en leefbaarheid: draagkracht in stand gehouden, draaglast verlicht.',
    'In het advies stond Gemeente 0 vooraan.',
    'Zij week daarvan af: eigen sociaal netwerk.',
    'Twee mensen zetten de onveilige herkomst opzij: de dreiging is voorbij.',
  ]);
});

test('a draw is printed with what it takes to repeat it', () => {
  const draw = {
    headPosition: 411,
    headEventId: '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as never,
    seed: 'a'.repeat(64),
  };
  expect(printed({ weighing: { ...weighing, draw: { ...draw, isDecisive: true } } })).toContain(
    `Loting uit plaats 411, gegeven 4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01, zaad ${'a'.repeat(64)}: zij gaf de doorslag.`,
  );
  const fromNothing = { ...draw, headPosition: 0, headEventId: null, isDecisive: false };
  expect(printed({ weighing: { ...weighing, draw: fromNothing } }).join()).toContain('Loting uit een leeg logboek');
});

test('an event from before there was a weighing shows the figures that it has', () => {
  const figuresSeen = {
    upToPosition: 41,
    municipalities: [
      { municipality: b, operationalShare: of(1, 8), balance: of(-1, 200) },
      { municipality: c, operationalShare: null, balance: null },
    ],
  };
  expect(printed({ weighing: undefined, figuresSeen }).slice(2)).toEqual([
    'Cijfers tot plaats 41 in het logboek.',
    'Gemeente 0: aandeel 1/8 (12,5%), balans -1/200 (-0,01).',
    'Gemeente 6: aandeel onbekend, balans onbekend.',
  ]);
});

test('what does not count and what cannot be computed is said so', () => {
  const lines = printed({ weighing: { ...weighing, isCounted: false, minimumShare: null, housedCount: null } });
  expect(lines).toContain('Plaatsing van dit huishouden telt niet mee.');
  expect(lines).toContain(
    'Minimumaandeel onbekend. Gehuisvest in de regio: niet te berekenen; spreiding 3/20 (15,0%).',
  );
});
