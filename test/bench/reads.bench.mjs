import { inventedMunicipalities } from '@evenwicht/history';
import { Client } from 'pg';
import { fill, measure, percentiles, serve } from './running-service.mjs';

const [{ municipality }] = inventedMunicipalities;
const caseworkerName = `caseworker-${municipality.toLowerCase()}`;

/** Milliseconds within which an answer feels immediate, and in which one's own action is to be seen. */
const immediate = 100;

const application = { municipality, receivedOn: '2026-08-03', category: 'shelteredHousing' };

/**
 * Reading cases and worklists of a region with 100,000 cases, one visitor at a time: those of three invented years, and
 * copies of them, for the invented history makes one application a day and municipality at most. And how long after its
 * receipt a command can be seen, with a hundred of them a second.
 */
export default {
  title: 'reading a large region, and seeing what has just been done in it',
  async run({ newDatabase, isQuick, say }) {
    const connectionString = await newDatabase();
    const [history, wanted] = isQuick ? [{ monthCount: 4 }, 2_000] : [{ monthCount: 36 }, 100_000];
    await fill(connectionString, history, say, wanted);
    const { caseCount, caseIds } = await casesIn(connectionString);
    const service = await serve(connectionString);
    const caseworker = await service.as(caseworkerName);
    const coordinator = await service.as('coordinator');
    const any = () => caseIds[Math.floor(Math.random() * caseIds.length)];
    const questions = {
      'a case': () => caseworker.get(`/cases/${any()}`),
      'worklist of a municipality': () => caseworker.get(`/worklist-items?municipality=${municipality}&limit=50`),
      'worklist of the region': () => coordinator.get('/worklist-items?limit=50'),
      'open demand': () => caseworker.get('/open-demand'),
    };
    const figures = { caseCount };
    const ratios = [];
    for (const [name, ask] of Object.entries(questions)) {
      for (let warm = 0; warm < 20; warm += 1) await ask();
      const { p50, p99, count } = await measure(ask, { connections: 1, milliseconds: isQuick ? 1_000 : 5_000 });
      figures[name] = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${count} times)`;
      ratios.push({ name: `${immediate} ms / p99 of ${name}`, value: immediate / p99 });
    }
    await lagsAt(100, 10, caseworker); // compiled code and connections
    const { p50, p99, count } = percentiles(await lagsAt(100, isQuick ? 3 : 20, caseworker));
    figures['from receipt to being seen'] = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${count} commands)`;
    ratios.push({
      name: `${immediate} ms / p99 from receipt to being seen, 100 commands a second`,
      value: immediate / p99,
      aim: 1,
    });
    await service.stop();
    for (const [name, value] of Object.entries(figures)) say(`${name.padEnd(30)} ${value}`);
    return { figures, ratios };
  },
};

async function casesIn(connectionString) {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(
    `select substr(stream, 6) as id, body->'data'->>'municipality' as municipality from log.event where type = 'UrgencyApplied'`,
  );
  await client.end();
  const own = rows.filter((row) => row.municipality === municipality);
  return { caseCount: rows.length, caseIds: own.map(({ id }) => id) };
}

/** Milliseconds between each receipt and the answer that has it: more than the lag, for the question takes time as well. */
async function lagsAt(perSecond, seconds, caseworker) {
  const seen = [];
  const one = async () => {
    const { id, position } = await caseworker.post('/cases', application);
    const begun = performance.now();
    await caseworker.get(`/cases/${id}?waitForPosition=${position}`);
    return performance.now() - begun;
  };
  for (let sent = 0, begun = performance.now(); sent < perSecond * seconds; sent += 1) {
    seen.push(one());
    const wait = begun + ((sent + 1) * 1000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return Promise.all(seen);
}
