import { setTimeout as pause } from 'node:timers/promises';
import { RegionUnderFault, type Surroundings } from './region-under-fault.js';

/** A fault that is planted in a process, and how the audit tells of it. */
interface Planted {
  readonly file: string;
  readonly isFoundAs: RegExp;
}

const planted: readonly Planted[] = [
  { file: 'acknowledges-early', isFoundAs: /^lost: case/ },
  { file: 'forgets-commands', isFoundAs: /^answered otherwise/ },
  { file: 'reacts-anew', isFoundAs: /^twice: the help/ },
  { file: 'projects-twice', isFoundAs: /^otherwise than rebuilt: read_case_file/ },
  { file: 'skips-poison', isFoundAs: /^otherwise than rebuilt: read_reciprocity_ledger/ },
  { file: 'reads-by-clock', isFoundAs: /^lost: the system recorded no help/ },
];

/** What the audit is blind for: each planted fault that it does not find in a region that is served with all of them. */
export async function blindSpots(around: Surroundings): Promise<readonly string[]> {
  const region = await RegionUnderFault.open('broken', 1, around);
  try {
    await region.start(...planted.map(({ file }) => file), 'never-comes-back');
    region.load.start();
    await helped(region, 3);
    region.replicas[0]?.tell({ clock: -86_400_000 });
    await helped(region, 3);
    const findings = await region.audit(2_000);
    const isBack = await comesBack(region);
    return [
      ...planted
        .filter(({ isFoundAs }) => !findings.some((finding) => isFoundAs.test(finding)))
        .map(({ file }) => `${file} was not found in ${findings.length} findings`),
      ...(isBack ? ['never-comes-back was not found'] : []),
    ];
  } finally {
    await region.close();
  }
}

/** Waits until so many more households were helped: there is something to find then. */
async function helped({ load }: RegionUnderFault, count: number): Promise<void> {
  const enough = load.housed('helped') + count;
  for (const begun = performance.now(); load.housed('helped') < enough; await pause(50)) {
    if (performance.now() - begun > 30_000) throw new Error('nobody is helped in the region with planted faults');
  }
}

/** After its connections to the database were dropped and refused for a moment. */
async function comesBack({ proxies: [proxy], replicas: [replica] }: RegionUnderFault): Promise<boolean> {
  if (!proxy || !replica) throw new Error('a region without a replica');
  proxy.isDown = true;
  proxy.drop();
  await replica.readiness();
  proxy.isDown = false;
  return replica.untilReady(3_000).then(
    () => true,
    () => false,
  );
}
