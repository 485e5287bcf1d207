import type { Client } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import type { Projection } from '@evenwicht/read-models';
import { failed, notChecked, ok, warning, type Finding } from './finding.js';

interface Place {
  readonly projection: string;
  readonly version: number;
  readonly position: number;
  readonly state: string;
  readonly cause: string | null;
  readonly halted: number | null;
}

/** Milliseconds in which a projection that lags must have moved. */
const second = 1_000;

/** What people look at: how far each projection is, and whether somebody keeps it. */
export async function readingChecks(
  client: Client,
  projections: readonly Projection[],
  head: () => Promise<number>,
): Promise<readonly Finding[]> {
  const places = await placesIn(client);
  const end = await head();
  const lagging = places.some(({ position }) => position < end);
  if (lagging) await pause(second);
  const later = lagging ? await placesIn(client) : places;
  return projections.map(({ name, version }) => {
    const [before, now] = [places, later].map((each) => each.find(({ projection }) => projection === name));
    return checkOf({ name: `leesmodel ${name}`, version, before, now, end });
  });
}

async function placesIn(client: Client): Promise<readonly Place[]> {
  const { rows: there } = await client.query<{ is: boolean }>(
    "select to_regclass('read.projection_checkpoint') is not null as is",
  );
  if (!there[0]?.is) return [];
  const { rows } = await client.query<Place>(
    `select projection, version, position::int as position, state, cause, halted_at::int as halted
       from read.projection_checkpoint`,
  );
  return rows;
}

interface Seen {
  readonly name: string;
  readonly version: number;
  readonly before: Place | undefined;
  readonly now: Place | undefined;
  readonly end: number;
}

function checkOf({ name, version, before, now, end }: Seen): Finding {
  if (!before || !now)
    return notChecked(name, 'is er nog niet: de worker (of npm start) maakt het bij zijn eerste start');
  const { state, position } = now;
  const rebuild = `Voer uit: npx evenwicht rebuild ${now.projection}`;
  if (state === 'halted') return haltedAt(name, now, rebuild);
  if (position > end) return failed(name, `is verder (${position}) dan het logboek (${end})`, rebuild);
  if (now.version !== version) {
    return warning(name, `is van versie ${now.version}, deze is ${version}`, 'De worker bouwt het op bij zijn start.');
  }
  if (position >= end) return ok(name, `bij, plaats ${position}`);
  const lag = `loopt ${end - position} gebeurtenissen achter`;
  if (position > before.position) return ok(name, `${lag} en haalt in`);
  return warning(name, `${lag} en beweegt niet`, 'Draait de worker (of npm start)? Die werkt de leesmodellen bij.');
}

function haltedAt(name: string, { halted, cause }: Place, rebuild: string): Finding {
  const kind = /^\w+/.exec(cause ?? '')?.[0] ?? 'onbekend'; // the name of the error, never what it says
  const where = halted === null ? '' : ` bij plaats ${halted}`;
  return failed(name, `staat stil${where} (${kind})`, `Herstel de oorzaak (logboek van de worker). ${rebuild}`);
}
