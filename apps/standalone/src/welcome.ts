import { identityPath } from './demo-identity.js';
import { demoPassword, type DemoUser } from './demo-users.js';

/** What somebody who has just started the service wants to know; in Dutch, with commands to copy. */
export function welcome(origin: string, users: readonly DemoUser[]): string {
  const address = [
    `Evenwicht draait op ${origin}`,
    `  Beschrijving van de API: ${origin}/docs (en ${origin}/v1/openapi.json)`,
    `  Gereed?                  ${origin}/readyz`,
  ];
  return [...address, ...(users.length > 0 ? forTrying(origin, users) : [])].join('\n');
}

function forTrying(origin: string, users: readonly DemoUser[]): string[] {
  const width = Math.max(...users.map(({ name }) => name.length));
  const caseworker = users.find(({ role }) => role === 'caseworker');
  return [
    '',
    `Demogebruikers, alleen op deze machine (wachtwoord: ${demoPassword}):`,
    ...users.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
    ...(caseworker ? ['', 'Proberen:', ...firstSteps(origin, caseworker)] : []),
  ];
}

function firstSteps(origin: string, { name, organisation }: DemoUser): string[] {
  return [
    `  TOKEN=$(curl -s -u ${name}:${demoPassword} -d grant_type=client_credentials ${origin}${identityPath}/token \\`,
    `    | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `  curl -s ${origin}/v1/cases -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\`,
    `    -d '{"municipality":"${organisation}","receivedOn":"2026-09-01","category":"shelteredHousing"}'`,
  ];
}
