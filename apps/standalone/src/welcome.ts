import { identityPath } from './demo-identity.js';
import { demoPassword, type DemoUser } from './demo-users.js';

export interface Surroundings {
  readonly origin: string;
  readonly users: readonly DemoUser[];
  /** Whether a municipality can decide here, for which it needs an urgency scheme. */
  readonly canDecide: boolean;
  /** Whether the log is that of the demo, whose region does not exist. */
  readonly isInvented: boolean;
}

/** What somebody who has just started the service wants to know; in Dutch, with commands to copy. */
export function welcome({ origin, users, canDecide, isInvented }: Surroundings): string {
  const address = [
    `Evenwicht draait op ${origin}`,
    `  Beschrijving van de API: ${origin}/docs (en ${origin}/v1/openapi.json)`,
    `  Gereed?                  ${origin}/readyz`,
  ];
  const notice = isInvented ? inventedNotice : [];
  return [...address, ...notice, ...demoUsers(users), ...firstSteps(origin, users, canDecide)].join('\n');
}

const inventedNotice = [
  '',
  'Dit logboek is van de demo: een verzonnen regio. Een echte regio begint in een eigen map: EVENWICHT_DATA=map npm start',
];

function demoUsers(users: readonly DemoUser[]): string[] {
  if (users.length === 0) return [];
  const width = Math.max(...users.map(({ name }) => name.length));
  return [
    '',
    `Demogebruikers, alleen op deze machine (wachtwoord: ${demoPassword}):`,
    ...users.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
  ];
}

function firstSteps(origin: string, users: readonly DemoUser[], canDecide: boolean): string[] {
  const caseworker = users.find(({ role }) => role === 'caseworker');
  const employee = users.find(({ role }) => role === 'housing-association');
  if (!caseworker || !employee) return [];
  return [
    '',
    'Proberen (in een ander venster):',
    ...shellFunctions(origin),
    ...registering(caseworker),
    ...(canDecide ? housing(caseworker, employee) : withoutScheme),
    canDecide ? `see ${caseworker.name} "cases/$CASE?waitForPosition=$POSITION"` : `see ${caseworker.name} cases/$CASE`,
    ...(canDecide ? [`see evaluator 'distribution-balances?halfYear=2026-H1'`] : []),
  ];
}

function shellFunctions(origin: string): string[] {
  return [
    `field() { sed 's/.*"'$1'":"\\{0,1\\}\\([^",}]*\\).*/\\1/'; }`,
    `token() { curl -s -u "$1:${demoPassword}" -d grant_type=client_credentials ${origin}${identityPath}/token | field access_token; }`,
    `send() { curl -s ${origin}/v1/$2 -H "Authorization: Bearer $(token $1)" -H 'Content-Type: application/json' -d "$3"; echo; }`,
    `see() { curl -s "${origin}/v1/$2" -H "Authorization: Bearer $(token $1)"; echo; }`,
  ];
}

function registering({ name, organisation }: DemoUser): string[] {
  const application = { municipality: organisation, receivedOn: '2026-08-03', category: 'shelteredHousing' };
  return [`CASE=$(send ${name} cases '${JSON.stringify(application)}' | field id)`];
}

function housing(caseworker: DemoUser, employee: DemoUser): string[] {
  const { organisation: municipality } = caseworker;
  const origin = { determinedOn: '2026-08-20', origin: municipality, evidence: 'brp-residential-address' };
  const allocation = { occurredOn: '2026-09-01', municipality, association: employee.organisation };
  const sent = ({ name }: DemoUser, step: string, body: object) =>
    `send ${name} cases/$CASE/${step} '${JSON.stringify(body)}'`;
  return [
    sent(caseworker, 'decisions', { decidedOn: '2026-08-17', outcome: 'granted' }),
    sent(caseworker, 'origin-determinations', origin),
    sent(employee, 'allocations', allocation),
    `POSITION=$(${sent(employee, 'tenancies', { startedOn: '2026-09-15' })} | field position)`,
  ];
}

/** What a council decided is not made up here: the example is there to be filled in. */
const withoutScheme = [
  '# beschikken kan pas als de gemeente een urgentieregeling heeft; vul in wat de raad vaststelde:',
  `#   send secretariat urgency-schemes '{"municipality":"GM....","decidedOn":"....-..-..","validFrom":"....-..-..","decisionTermDays":..,"urgencyValidityDays":...,"isRegionallyAligned":true,"localCategories":[],"dwellingClasses":[]}'`,
  '# of neem een bestaande geschiedenis in: npx evenwicht import (README). Met npm start -- --demo is alles ingevuld.',
];
