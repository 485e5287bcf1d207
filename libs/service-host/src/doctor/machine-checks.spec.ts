import { codeOf, worstOf } from './finding.js';
import { directoryCheck, nodeCheck, timeZoneCheck } from './machine-checks.js';
import { clockOf } from './server-checks.js';

describe('the doctor', () => {
  it.each([
    ['18.20.0', 'failed'],
    ['20.18.9', 'failed'],
    ['20.19.0', 'ok'],
    ['21.7.0', 'failed'],
    ['22.11.0', 'failed'],
    ['22.12.0', 'ok'],
    ['24.1.0', 'ok'],
  ])('finds Node %s %s', (version, condition) => {
    expect(nodeCheck(version).condition).toBe(condition);
  });

  it('finds a machine that knows no Dutch time', () => {
    expect(timeZoneCheck().condition).toBe('ok');
    expect(timeZoneCheck((instant) => String(instant.getUTCHours())).condition).toBe('failed');
    expect(timeZoneCheck((instant) => String(instant.getUTCHours() + 1)).condition).toBe('failed'); // no summer time
  });

  it('finds a disk that is nearly full, and a directory in which nothing can be written', async () => {
    const conditionWith = async (gibibytes: number) =>
      (await directoryCheck('gegevens', '/tmp', async () => gibibytes * 2 ** 30)).condition;

    expect(await Promise.all([40, 0.5, 0.1].map(conditionWith))).toEqual(['ok', 'warning', 'failed']);
    expect((await directoryCheck('gegevens', '/proc/1')).condition).toBe('failed');
    expect((await directoryCheck('gegevens', '/tmp/there-is-no-such-directory')).condition).toBe('not-checked');
  });

  it.each([
    [0, 'ok'],
    [1_900, 'ok'],
    [-5_000, 'warning'],
    [120_000, 'failed'],
  ])('finds a clock that is %d ms ahead %s', (milliseconds, condition) => {
    const here = Date.parse('2026-11-23T12:00:00Z');
    expect(clockOf(new Date(here + milliseconds), here, 20).condition).toBe(condition);
  });

  it('holds nobody to a difference that the question itself may have taken', () => {
    expect(clockOf(new Date(5_000), 0, 4_000).condition).toBe('ok');
  });

  it('says of an error its code and never its words, which may quote a password', () => {
    const refused = Object.assign(new Error('password authentication failed for geheim'), { code: '28P01' });

    expect(codeOf(new Error('postgres://x:geheim@server', { cause: refused }))).toBe('28P01');
    expect(codeOf('geheim')).toBe('UNKNOWN');
  });

  it('is as worried as its worst finding', () => {
    const finding = (condition: 'ok' | 'warning' | 'failed') => ({ name: 'x', condition, what: 'y' });

    expect(worstOf([])).toBe('ok');
    expect(worstOf([finding('ok'), finding('failed'), finding('warning')])).toBe('failed');
  });
});
