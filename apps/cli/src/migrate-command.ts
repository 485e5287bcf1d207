import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  areMade,
  databaseServices,
  defaultPrefix,
  grantRights,
  makeRoles,
  migrate,
  passwordForm,
  prefixForm,
  withClient,
  type DatabaseService,
  type Passwords,
} from '@evenwicht/service-host';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import { explained, withDatabase } from './open-log.js';
import type { MigrateLine } from './operator-lines.js';

/**
 * `evenwicht migrate`: tables up to date, forward only, while services run; and where services have roles of their own, what
 * each may do (docs/adr/0141). With passwords it makes those roles.
 */
export async function migrateDatabase(
  { passwordsAt, prefix = defaultPrefix }: MigrateLine,
  io: ConsoleIo,
): Promise<number> {
  if (!prefixForm.test(prefix)) {
    throw new CommandMistake(
      'Een voorvoegsel van rollen bestaat uit kleine letters, cijfers en _, te beginnen met een letter.',
    );
  }
  const passwords = passwordsAt === undefined ? undefined : await passwordsIn(passwordsAt);
  const hasRoles = await withDatabase(io.environment, async (url) => {
    await migrate(url, termIn(io.environment));
    return withClient(url, async (client) => {
      if (passwords) await makeRoles(client, prefix, passwords);
      const isToBeGranted = await areMade(client, prefix);
      if (isToBeGranted) await grantRights(client, prefix);
      return isToBeGranted;
    });
  }).catch((error: unknown) => {
    throw explained(error);
  });
  const roles = hasRoles ? ` Rechten van de rollen ${prefix}_… zijn opnieuw gegeven.` : '';
  io.output.write(`De database is bij.${roles}\n`);
  return exitStatus.done;
}

/** Set anew where it is said, and otherwise as it was. @throws CommandMistake */
function termIn({ ACCESS_LOG_DAYS: days }: ConsoleIo['environment']): { readonly accessLogDays?: number } {
  if (!days) return {};
  if (/^\d{2,5}$/.test(days) && Number(days) >= 30 && Number(days) <= 36_500) return { accessLogDays: Number(days) };
  throw new CommandMistake('ACCESS_LOG_DAYS is een aantal dagen van 30 tot en met 36500.');
}

/** A file for each service; all of them, so that none is left with a password that nobody knows. */
async function passwordsIn(directory: string): Promise<Passwords> {
  const found = databaseServices.map(async (service) => [service, await passwordOf(directory, service)] as const);
  return Object.fromEntries(await Promise.all(found));
}

async function passwordOf(directory: string, service: DatabaseService): Promise<string> {
  const text = await readFile(join(directory, service), 'utf8').catch((cause: unknown) => {
    throw new CommandMistake(`Het wachtwoord van ${service} ontbreekt: ${join(directory, service)}.`, { cause });
  });
  const password = text.trim();
  if (passwordForm.test(password)) return password;
  throw new CommandMistake(`Het wachtwoord van ${service} moet 16 tot 200 leestekens zonder spaties hebben.`);
}
