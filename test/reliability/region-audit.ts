import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { rebuildNamed } from '@evenwicht/read-models';
import { setTimeout as pause } from 'node:timers/promises';
import { findingsIn, notYet, receiptOf } from './audit.js';
import { findingsInHeads } from './head-audit.js';
import { differencesBetween, rowsIn } from './read-model-rows.js';
import type { RegionUnderFault } from './region-under-fault.js';

/**
 * Lets the clients finish, and looks at everything. Every replica has to be there.
 * @param patience milliseconds for what follows of itself
 * @returns what is wrong
 */
export async function audit(region: RegionUnderFault, patience = 20_000): Promise<readonly string[]> {
  const { load, readModels, log } = region;
  await load.stop();
  await region.untilReady();
  const notDone = (await logFindings(region, patience)).filter(isNotYet); // before anything is ordered here
  await orderJobs(region);
  const isSeen = await readModels.waitFor(await log.head(), patience);
  return [
    ...notDone,
    ...(isSeen ? [] : ['late: the read models do not come to the end of the log']),
    ...(await jobFindings(region, patience)),
    ...load.faults.map((fault) => `fault: ${fault}`),
    ...(await logFindings(region, notDone.length > 0 ? 0 : patience)).filter((finding) => !notDone.includes(finding)),
    ...(await readModelFindings(region)),
    ...(await figureFindings(region)),
    ...(await findingsInHeads(log, region.headsDirectory)),
  ];
}

/** The figures of the region count who was told that his household is in it, at every replica. */
async function figureFindings({ log, load }: RegionUnderFault): Promise<readonly string[]> {
  const path = `/distribution-balances?halfYear=2026-H2&waitForPosition=${await log.head()}`;
  const answers = await load.answersTo(path, { role: 'evaluator', organisation: 'region' });
  const applications = load.acknowledged.filter(({ step }) => step.path === '').length + 1; // one was brought in
  return answers.flatMap((text) => {
    const { municipalities = [] } = JSON.parse(text) as { municipalities?: readonly { applications: number }[] };
    const counted = municipalities.reduce((sum, each) => sum + each.applications, 0);
    return counted === applications ? [] : [`figures: ${counted} applications instead of ${applications}`];
  });
}

/** Each urgency that ran out is to be recorded once, however often that is ordered: in the wrong order, under two names, twice. */
async function orderJobs({ load, jobs }: RegionUnderFault): Promise<void> {
  const cases = load.lived.filter(({ life }) => life === 'forgotten').flatMap(({ sent }) => sent.slice(0, 1));
  const orders = ['2026-11-02', '2026-11-01'].flatMap((day) =>
    cases.map((sent) => ({
      kind: 'urgency-expiry',
      pointer: { day: day as PlainDate, caseId: receiptOf(sent).id as CaseId },
    })),
  );
  await jobs.add(orders.reverse());
  await jobs.add(orders);
}

/** Whatever was ordered is done in the end, also what a worker had in hand that died. */
async function jobFindings({ jobs }: RegionUnderFault, patience: number): Promise<readonly string[]> {
  for (const begun = performance.now(); ; await pause(100)) {
    const { waiting, running, retrying, parked } = await jobs.counts();
    const left = waiting + running + retrying;
    if (left > 0 && performance.now() - begun < patience) continue;
    const why = parked > 0 ? (await jobs.list('parked', 3)).map(({ jobId, cause }) => `${jobId} for ${cause}`) : [];
    return [
      ...(left > 0 ? [`late: jobs: ${waiting} wait, ${running} run, ${retrying} are to be tried again`] : []),
      ...(parked > 0 ? [`late: jobs: ${parked} are parked: ${why.join(', ')}`] : []),
    ];
  }
}

/** What follows of itself on what was acknowledged is given a while. */
async function logFindings(region: RegionUnderFault, patience: number): Promise<readonly string[]> {
  for (const begun = performance.now(); ; await pause(100)) {
    const findings = findingsIn(await region.events(), region.load.lived);
    if (!findings.some(isNotYet) || performance.now() - begun >= patience) return findings;
  }
}

function isNotYet(finding: string): boolean {
  return finding.startsWith(notYet);
}

/** Against tables that are built from the log elsewhere. What a job records meanwhile has both looked at again. */
async function readModelFindings({ log, readModels, rebuilt }: RegionUnderFault): Promise<readonly string[]> {
  for (;;) {
    const head = await log.head();
    await readModels.waitFor(head, 30_000);
    const found = await rowsIn(readModels.url);
    await rebuildNamed(rebuilt, log, []);
    if ((await log.head()) === head) return differencesBetween(found, await rowsIn(rebuilt.url));
  }
}
