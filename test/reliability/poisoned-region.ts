import { setTimeout as pause } from 'node:timers/promises';
import type { RegionUnderFault } from './region-under-fault.js';
import type { Replica } from './replica.js';

const name = 'reciprocity_ledger';

/**
 * Waits until the projection has halted.
 * @param patience milliseconds in which a projection halts that fails each time
 * @returns what is wrong with how that looks, and with what goes on beside it
 */
export async function whatIsHalted(region: RegionUnderFault, patience = 30_000): Promise<readonly string[]> {
  for (const begun = performance.now(); !(await isHalted(region)); await pause(200)) {
    if (performance.now() - begun > patience) return [`${name} meets an event that it cannot apply, and does not halt`];
  }
  const before = region.load.acknowledged.length;
  await pause(1_000);
  const { readModels, replicas, load } = region;
  const head = await region.log.head();
  const others = readModels.projections.map((each) => each.name).filter((each) => each !== name);
  const findings: readonly (readonly [isRight: boolean, finding: string])[] = [
    [load.acknowledged.length > before, 'nobody is helped while one projection has halted'],
    [await readModels.waitFor(head, 5_000, others), 'other projections do not go on beside one that has halted'],
    [!(await readModels.waitFor(head, 0, [name])), `${name} went past an event that it cannot apply`],
    ...(await Promise.all(replicas.map(saysSo))).flat(),
    [replicas.some(({ said }) => said.includes('"what":"halted"')), 'no log says that it has halted'],
  ];
  return findings.flatMap(([isRight, finding]) => (isRight ? [] : [finding]));
}

async function saysSo(replica: Replica): Promise<readonly (readonly [isRight: boolean, finding: string])[]> {
  const metrics = await (await fetch(`${replica.origin}/metrics`)).text();
  return [
    [(await replica.readiness()).status === 200, 'visitors are sent away because one projection has halted'],
    [metrics.includes(`evenwicht_projection_running{projection="${name}"} 0`), 'no metric says that it has halted'],
  ];
}

async function isHalted(region: RegionUnderFault): Promise<boolean> {
  return (await checksOf(region))[name]?.detail?.includes('halted') ?? false;
}

type Checks = Readonly<Record<string, { readonly detail?: string }>>;

async function checksOf({ replicas: [replica] }: RegionUnderFault): Promise<Checks> {
  const { text } = (await replica?.readiness()) ?? { text: '' };
  return text.startsWith('{') ? ((JSON.parse(text) as { checks?: Checks }).checks ?? {}) : {};
}
