import { isReachable } from './server-account.js';

describe('Whether the account of the server can reach a directory', () => {
  const nobody = { uid: 65534, gid: 65534 };
  const root = { uid: 0, gid: 0 };
  const tree =
    (modes: Record<string, number>, owner = root) =>
    (directory: string) => {
      return { ...owner, mode: modes[directory] ?? 0o755 };
    };

  it('a directory open to all, below one closed to others, is out of reach', () => {
    expect(isReachable('/root/clone', nobody, tree({ '/root': 0o700 }))).toBe(false);
  });

  it('passing through is enough: a directory on the way need not be readable', () => {
    expect(isReachable('/root/clone', nobody, tree({ '/root': 0o711 }))).toBe(true);
  });

  it('the owner goes by the rights of the owner, even where others have more', () => {
    expect(isReachable('/srv', nobody, tree({ '/srv': 0o077 }, nobody))).toBe(false);
    expect(isReachable('/srv', nobody, tree({ '/srv': 0o700 }, nobody))).toBe(true);
  });

  it('the group goes by the rights of the group', () => {
    const group = { uid: 0, gid: nobody.gid };
    expect(isReachable('/srv', nobody, tree({ '/srv': 0o701 }, group))).toBe(false);
    expect(isReachable('/srv', nobody, tree({ '/srv': 0o710 }, group))).toBe(true);
  });
});
