import type { WrongSettings } from '@evenwicht/service-host';
import { readSettings } from './settings.js';

const mistakesIn = (parameters: string[], environment: Record<string, string>) => {
  try {
    readSettings(parameters, environment);
    return [];
  } catch (error) {
    return (error as WrongSettings).mistakes;
  }
};
const provider = { OIDC_ISSUER: 'https://identity.example', OIDC_AUDIENCE: 'evenwicht' };

describe('settings', () => {
  it('need nothing: a port, this machine alone, the embedded server, demo users', () => {
    expect(readSettings([], {})).toEqual({
      isDemo: false,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'warn',
      shutdownDelay: 0,
      dataDirectory: expect.stringMatching(/\/\.evenwicht$/),
    });
  });

  it('have a place beside the log for the invented region of the demo, unless a place is named', () => {
    expect(readSettings(['--demo'], {}).demoDirectory).toMatch(/\/\.evenwicht-demo$/);
    expect(readSettings(['--demo'], { EVENWICHT_DATA: '/data' })).not.toHaveProperty('demoDirectory');
    expect(readSettings(['--demo'], { DATABASE_URL: 'postgres://x/y' })).not.toHaveProperty('demoDirectory');
    expect(readSettings([], {})).not.toHaveProperty('demoDirectory');
  });

  it('take a directory from where the service was started', () => {
    expect(readSettings([], { EVENWICHT_DATA: 'data' }).dataDirectory).toMatch(/^\/.*\/data$/);
  });

  it('name another database and another identity provider', () => {
    const environment = { ...provider, DATABASE_URL: 'postgres://server/evenwicht', HOST: '0.0.0.0', PORT: '8080' };

    expect(
      readSettings([], { ...environment, NODE_ENV: 'production', LOG_LEVEL: 'info', SHUTDOWN_DELAY: '5' }),
    ).toMatchObject({
      databaseUrl: 'postgres://server/evenwicht',
      host: '0.0.0.0',
      port: 8080,
      identity: { issuer: 'https://identity.example', audience: 'evenwicht' },
      logLevel: 'info',
      shutdownDelay: 5,
    });
  });

  it('that are wrong are all told at once', () => {
    const mistakes = mistakesIn(['--demon'], {
      PORT: '99999',
      DATABASE_URL: 'mysql://x',
      LOG_LEVEL: 'loud',
      SHUTDOWN_DELAY: 'a while',
      PROCESSING_ACTIVITY: 'somewhere',
      ACCESS_LOG_DAYS: '7',
      OIDC_ISSUER: 'no address',
    });

    expect(mistakes).toEqual([
      'only --demo is known, not --demon',
      'PORT must be a number from 0 to 65535',
      'DATABASE_URL must be an address that starts with postgres:// or postgresql://',
      'OIDC_ISSUER must be an address that starts with https:// or http://',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
      'SHUTDOWN_DELAY must be a number of seconds from 0 to 99',
      'PROCESSING_ACTIVITY must be a URI',
      'ACCESS_LOG_DAYS must be a number of days from 30 to 36500',
      'OIDC_AUDIENCE must be set beside OIDC_ISSUER',
    ]);
  });

  it.each<[string, string[], Record<string, string>]>([
    ['beside a real provider', ['--demo'], provider],
    ['in production', ['--demo'], { NODE_ENV: 'production', ...provider }],
    ['in production, also without being asked for', [], { NODE_ENV: 'production' }],
    ['on an address that others can reach', [], { HOST: '0.0.0.0' }],
  ])('never have demo users %s', (_where, parameters, environment) => {
    expect(mistakesIn(parameters, environment)).not.toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['an issuer without an audience', { OIDC_ISSUER: 'https://identity.example' }],
    ['an audience without an issuer', { OIDC_AUDIENCE: 'evenwicht' }],
    ['keys without an issuer', { OIDC_JWKS_URI: 'https://identity.example/keys' }],
    ['an issuer that anyone on the way can read', { ...provider, OIDC_ISSUER: 'http://identity.example' }],
    ['keys that anyone on the way can change', { ...provider, OIDC_JWKS_URI: 'http://identity.example/keys' }],
  ])('refuse %s', (_what, environment) => {
    expect(mistakesIn([], environment)).toHaveLength(1);
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings([], { DATABASE_URL: '', OIDC_ISSUER: '', PORT: '' }).port).toBe(3000);
  });
});
