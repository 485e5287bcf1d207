import { setTimeout as pause } from 'node:timers/promises';
import type { RegionUnderFault } from './region-under-fault.js';

const name = 'reciprocity_ledger';

/** Milliseconds in which a projection halts that fails each time. */
const patience = 30_000;

/** Waits until the projection has halted. @returns what is wrong with how that looks, and with what goes on beside it */
export async function whatIsHalted(region: RegionUnderFault): Promise<readonly string[]> {
  const begun = performance.now();
  while (!(await checksOf(region))[name]?.detail?.includes('halted')) {
    if (performance.now() - begun > patience) return [`${name} meets an event that it cannot apply, and does not halt`];
    await pause(200);
  }
  const before = region.load.acknowledged.length;
  await pause(1_000);
  const head = await region.log.head();
  const others = region.readModels.projections.map((each) => each.name).filter((each) => each !== name);
  const [replica] = region.replicas;
  const metrics = await (await fetch(`${replica?.origin}/metrics`)).text();
  const findings: readonly (readonly [isRight: boolean, finding: string])[] = [
    [region.load.acknowledged.length > before, 'nobody is helped while one projection has halted'],
    [await region.readModels.waitFor(head, 5_000, others), 'other projections do not go on beside one that has halted'],
    [!(await region.readModels.waitFor(head, 0, [name])), `${name} went past an event that it cannot apply`],
    [(await replica?.readiness())?.status === 200, 'visitors are sent away because one projection has halted'],
    [metrics.includes(`evenwicht_projection_running{projection="${name}"} 0`), 'no metric says that it has halted'],
    [region.replicas.some(({ said }) => said.includes('"what":"halted"')), 'no log says that it has halted'],
  ];
  return findings.flatMap(([isRight, finding]) => (isRight ? [] : [finding]));
}

type Checks = Readonly<Record<string, { readonly detail?: string }>>;

async function checksOf({ replicas: [replica] }: RegionUnderFault): Promise<Checks> {
  const { text } = (await replica?.readiness()) ?? { text: '' };
  return text.startsWith('{') ? ((JSON.parse(text) as { checks?: Checks }).checks ?? {}) : {};
}
