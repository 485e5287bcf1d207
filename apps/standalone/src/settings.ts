import {
  defaultHost,
  filledIn,
  isLoopback,
  settingsIn,
  type Environment,
  type Mistake,
  type ServiceSettings,
} from '@evenwicht/service-host';
import { parseArgs } from 'node:util';

export interface Settings extends ServiceSettings {
  readonly isDemo: boolean;
  /** Where the demo goes when the log in `dataDirectory` is of a real region; absent where a place was named. */
  readonly demoDirectory?: string;
}

/**
 * Reads arguments and environment. An empty variable counts as not set.
 * @throws WrongSettings
 */
export function readSettings(parameters: readonly string[], environment: Environment): Settings {
  const { isDemo, mistakes } = flagsIn(parameters);
  const settings = settingsIn(environment, (filled) => demoUsersWhereTheyMayNot(filled, isDemo), mistakes);
  return { isDemo, ...settings, ...besideLog(settings, filledIn(environment), isDemo) };
}

function flagsIn(parameters: readonly string[]): { isDemo: boolean; mistakes: string[] } {
  try {
    const { values } = parseArgs({ args: [...parameters], options: { demo: { type: 'boolean', default: false } } });
    return { isDemo: values.demo, mistakes: [] };
  } catch {
    return { isDemo: false, mistakes: [`only --demo is known, not ${parameters.join(' ')}`] };
  }
}

/** The demo users have published passwords: they are for this machine alone, and never beside a real provider. */
function demoUsersWhereTheyMayNot({ OIDC_ISSUER, NODE_ENV, HOST }: Environment, isDemo: boolean): readonly Mistake[] {
  const isProduction = NODE_ENV === 'production';
  const hasProvider = OIDC_ISSUER !== undefined;
  return [
    [isDemo && hasProvider, '--demo brings demo users, which cannot stand beside OIDC_ISSUER'],
    [isDemo && isProduction, '--demo brings demo users, which cannot be there when NODE_ENV is production'],
    [!hasProvider && isProduction, 'OIDC_ISSUER must be set when NODE_ENV is production'],
    [!hasProvider && !isLoopback(HOST ?? defaultHost), 'OIDC_ISSUER must be set when HOST is not this machine alone'],
  ];
}

/** An invented region never comes in the log of a real one: it can go beside it, unless told where to be. */
function besideLog({ dataDirectory }: ServiceSettings, { EVENWICHT_DATA, DATABASE_URL }: Environment, isDemo: boolean) {
  const isChosen = EVENWICHT_DATA !== undefined || DATABASE_URL !== undefined;
  return isDemo && !isChosen ? { demoDirectory: `${dataDirectory}-demo` } : {};
}
