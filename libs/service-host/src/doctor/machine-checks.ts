import { constants, existsSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { failed, notChecked, ok, warning, type Finding } from './finding.js';

/** What this program runs on: as `engines` in package.json says. */
export function nodeCheck(version = process.versions.node): Finding {
  const [major, minor] = version.split('.').map(Number) as [number, number];
  const least = new Map([
    [20, 19],
    [21, Infinity],
    [22, 12],
  ]);
  if (major >= 20 && minor >= (least.get(major) ?? 0)) return ok('node', `Node ${version}`);
  return failed(
    'node',
    `Node ${version} is te oud of niet beproefd`,
    'Gebruik Node 20.19 of later, of 22.12 of later.',
  );
}

/** Days are those of the Netherlands: the data of time zones must be there, and right in summer and in winter. */
export function timeZoneCheck(hourIn: (instant: Date) => string = hourInAmsterdam): Finding {
  const isRight =
    hourIn(new Date('2026-07-01T10:00:00Z')) === '12' && hourIn(new Date('2026-01-01T10:00:00Z')) === '11';
  if (isRight) return ok('tijdzone', `Europe/Amsterdam, gegevens ${process.versions['tz'] ?? 'van het systeem'}`);
  return failed('tijdzone', 'Europe/Amsterdam geeft niet de Nederlandse tijd', 'Installeer Node met volledige ICU.');
}

function hourInAmsterdam(instant: Date): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit' })
    .formatToParts(instant)
    .filter(({ type }) => type === 'hour')
    .map(({ value }) => value)
    .join('');
}

const gibibyte = 2 ** 30;

/** A directory in which the service writes: that it may, and that there is room. */
export async function directoryCheck(name: string, path: string, room = roomAt): Promise<Finding> {
  if (!existsSync(path)) return notChecked(name, `${path} is er nog niet; wordt gemaakt als er iets in moet`);
  try {
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return failed(name, `in ${path} kan deze gebruiker niet schrijven`, 'Geef deze gebruiker er schrijfrecht op.');
  }
  const free = await room(path);
  const what = `${path}, ${(free / gibibyte).toFixed(1)} GiB vrij`;
  if (free < gibibyte / 4) return failed(name, what, 'Maak ruimte: zonder ruimte wordt niets meer vastgelegd.');
  return free < gibibyte ? warning(name, what, 'Maak ruimte, of vergroot de schijf.') : ok(name, what);
}

async function roomAt(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}
