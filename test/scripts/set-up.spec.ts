interface SetUp {
  readonly checkNode: (version: string) => void;
  readonly isInstalled: (lock: unknown, installed: unknown) => boolean;
}

const script = '../../scripts/set-up.mjs'; // not compiled: these scripts run before anything is
const { checkNode, isInstalled } = (await import(script)) as SetUp;

describe('The set-up of a fresh clone', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('runs on Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])('says which Node is needed instead of %s', (version) => {
    expect(() => checkNode(version)).toThrow(`this is ${version}`);
  });

  const lock = {
    packages: {
      '': { name: 'evenwicht' },
      'libs/kernel': { version: '0.1.0' },
      'node_modules/pg': { version: '8.23.1' },
      'node_modules/@swc/core-darwin-arm64': { version: '1.16.18', optional: true },
    },
  };
  const withPg = (version: string) => ({ packages: { 'node_modules/pg': { version } } });

  it('installs nothing when every package of the lock is there, but for those of other platforms', () => {
    expect(isInstalled(lock, withPg('8.23.1'))).toBe(true);
  });

  it('installs when a package has another version, is missing, or an installation was not finished', () => {
    expect(isInstalled(lock, withPg('8.23.0'))).toBe(false);
    expect(isInstalled(lock, { packages: {} })).toBe(false);
    expect(isInstalled(lock, undefined)).toBe(false);
  });
});
