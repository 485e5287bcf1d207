import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isUuid } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import { roles, rowOf, type Role } from '@evenwicht/service-kit';
import { z } from 'zod';
import { rangeIn } from './address-rules.js';
import { operationOf } from './notice.js';
import { isNotificationType, notificationTypes, type NotificationType } from './notification-types.js';
import { secretIn, type WebhookSecret } from './signature.js';
import type { NotificationSettings, Target } from './target.js';

/** Everything that is wrong with what the operator allows, all at once. Never says what stands in a secret. */
export class WrongNotificationSettings extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'WrongNotificationSettings';
  }
}

const told = roles.filter((role) => role !== 'operator') as [Role, ...Role[]];
const url = z.string().refine((text) => URL.canParse(text), 'must be an address');
const settingsForm = z.strictObject({
  source: z.string().regex(/^urn:nld:[a-z]+:[A-Za-z0-9:._%-]{1,200}$/, 'must be urn:nld:oin:<oin>:systeem:<name>'),
  typePrefix: z.string().regex(/^[a-z]{2,}(\.[a-z0-9-]{1,60}){1,5}$/, 'must be a reverse domain name: nl.example'),
  targets: z.array(
    z.strictObject({
      id: z.string().refine(isUuid, 'must be a UUID in lower case'),
      url,
      role: z.enum(told),
      organisation: z
        .string()
        .regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/, 'must be GM0148, the id of an association or region'),
      api: url,
      types: z.array(z.string()).min(1, 'must name at least one type'),
      secretFiles: z.array(z.string()).min(1, 'must name a file').max(2, 'must name two files at most'),
      allowedAddresses: z.array(z.string()).default([]),
      isHttpAllowed: z.boolean().default(false),
      startAfter: z.int().min(0).optional(),
    }),
  ),
});
type Form = z.output<typeof settingsForm>;
type TargetForm = Form['targets'][number];

/** Reads what the operator allows; secrets stand in files beside it. @throws WrongNotificationSettings */
export function readNotificationSettings(file: string): NotificationSettings {
  const form = settingsForm.safeParse(jsonIn(file));
  if (!form.success)
    throw new WrongNotificationSettings(form.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  const { source, typePrefix, targets } = form.data;
  const mistakes = [...repeatedIn(targets), ...targets.flatMap(mistakesIn)];
  const secrets = targets.map((target, index) =>
    target.secretFiles.flatMap((name) => secretOf(resolve(dirname(file), name), `targets.${index}`, mistakes) ?? []),
  );
  if (mistakes.length > 0) throw new WrongNotificationSettings(mistakes);
  return {
    publisher: { source, typePrefix },
    targets: targets.map((target, index) => targetOf(target, secrets[index] ?? [])),
  };
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const isThere = error instanceof SyntaxError;
    throw new WrongNotificationSettings([`${file} ${isThere ? 'is no JSON' : 'cannot be read'}`]);
  }
}

function secretOf(file: string, of: string, mistakes: string[]): WebhookSecret | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    mistakes.push(`${of}.secretFiles ${file} cannot be read`);
    return undefined;
  }
  const secret = secretIn(text);
  if (!secret) mistakes.push(`${of}.secretFiles ${file} must hold whsec_ and 24 to 64 bytes in base64`);
  return secret;
}

function repeatedIn(targets: readonly TargetForm[]): string[] {
  const ids = targets.map(({ id }) => id);
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [`targets.${index}.id is that of another target`] : []));
}

function mistakesIn(target: TargetForm, index: number): string[] {
  const { protocol, username, password } = new URL(target.url);
  const isMeant = protocol === 'https:' || (protocol === 'http:' && target.isHttpAllowed);
  const found = [
    isMeant ? '' : 'url must be https',
    username || password ? 'url must hold no credentials' : '',
    isOrigin(new URL(target.api)) ? '' : 'api must be https or http, and nothing but a host',
    isOfRole(target) ? '' : `organisation cannot be one of a ${target.role}`,
    ...target.allowedAddresses.map((range) => (rangeIn(range) ? '' : 'allowedAddresses must be ranges: 10.1.0.0/16')),
    ...target.types.map((type) => typeMistake(type, target.role)),
  ];
  return found.filter(Boolean).map((mistake) => `targets.${index}.${mistake}`);
}

/** What `dataref` begins with: a path would be lost, and credentials would be told to everybody. */
function isOrigin({ protocol, username, password, pathname, search, hash }: URL): boolean {
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === '' && pathname === '/';
}

const regional: readonly Role[] = ['table-coordinator', 'secretariat', 'evaluator'];

function isOfRole({ role, organisation }: TargetForm): boolean {
  if (role === 'caseworker') return /^GM\d{4}$/.test(organisation);
  return regional.includes(role) === (organisation === 'region') && !/^GM\d{4}$/.test(organisation);
}

function typeMistake(type: string, role: Role): string {
  if (!isNotificationType(type)) return `types must be of ${Object.keys(notificationTypes).join(', ')}`;
  return rowOf(operationOf(type))?.[role] ? '' : `types ${type} is never told to a ${role}`;
}

function targetOf(form: TargetForm, secrets: readonly WebhookSecret[]): Target {
  const { id, role, organisation, api, startAfter } = form;
  return {
    id,
    url: new URL(form.url),
    role,
    organisation,
    api,
    types: new Set(form.types as NotificationType[]),
    secrets,
    allowedAddresses: form.allowedAddresses.map(rangeIn).filter((range) => range !== undefined),
    ...(startAfter !== undefined && { startAfter: startAfter as Position }),
  };
}
