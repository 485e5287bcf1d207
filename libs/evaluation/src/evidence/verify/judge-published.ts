import {
  hashOfReport,
  MissingHouseholdCount,
  Region,
  regionReport,
  textOfReport,
  type RegionReport,
} from '@evenwicht/distribution';
import { canonicalJson } from '@evenwicht/kernel';
import { bundlePaths } from '../bundle/bundle-format.js';
import type { PublishedReport } from '../bundle/published-report.js';
import type { BundleFiles } from './bundle-files.js';
import { asRecorded, storedEvents } from '../bundle/stored-events.js';
import type { Finding, NotChecked } from './findings.js';
import type { Judgement } from './judge-manifest.js';

/**
 * Holds every published report against its hash and its file, and makes it again from the events that it rests on. One
 * whose formulas are not those of this program is not called wrong: this program cannot say.
 */
export async function judgedPublished(files: BundleFiles, published: readonly PublishedReport[]): Promise<Judgement> {
  if (published.length === 0) return {};
  const remade = await remadeReports(files, published);
  const findings: Finding[] = [];
  const notChecked: NotChecked[] = [];
  for (const report of published) {
    const { file } = report;
    const again = remade.get(report);
    findings.push(...(await ofHashAndFile(files, report)));
    if (again && hasOtherFormulas(report, again)) notChecked.push({ kind: 'published', file });
    else if (!again || textOfReport(again) !== report.text) findings.push({ kind: 'published-not-remade', file });
  }
  const wrong = new Set(findings.map((finding) => ('file' in finding ? finding.file : undefined)));
  const right = published.filter(
    ({ file }) => !wrong.has(file) && !notChecked.some((each) => 'file' in each && each.file === file),
  );
  return { findings, notChecked, checked: [{ kind: 'published', count: right.length }] };
}

async function ofHashAndFile(files: BundleFiles, { file, text, closed }: PublishedReport): Promise<Finding[]> {
  const isHashed = hashOfReport(closed.report) === closed.reportHash;
  const said = await files.content(file);
  const isThere = said === undefined || said.equals(Buffer.from(text));
  return [
    ...(isHashed ? [] : [{ kind: 'published-hash-differs', file } as const]),
    ...(isThere ? [] : [{ kind: 'published-file-differs', file } as const]),
  ];
}

/** Another version of a formula, or other figures than this program has. */
function hasOtherFormulas({ closed: { report } }: PublishedReport, again: RegionReport): boolean {
  return canonicalJson(again.formulas) !== canonicalJson(report.formulas);
}

/** Each report as this program makes it of the events up to the one it rests on; absent where that is not there, or makes none. */
async function remadeReports(files: BundleFiles, published: readonly PublishedReport[]) {
  const restingOn = new Map<string, PublishedReport[]>();
  for (const report of published) {
    const { upToEventId } = report.closed;
    restingOn.set(upToEventId, [...(restingOn.get(upToEventId) ?? []), report]);
  }
  const remade = new Map<PublishedReport, RegionReport>();
  const region = new Region();
  for await (const placed of storedEvents(files.at(bundlePaths.events))) {
    for (const each of placed) {
      const event = asRecorded(each);
      region.apply(event);
      for (const report of restingOn.get(event.eventId) ?? []) {
        const again = reportAgain(region, report);
        if (again) remade.set(report, again);
      }
    }
  }
  return remade;
}

function reportAgain(region: Region, { closed: { halfYear } }: PublishedReport): RegionReport | undefined {
  try {
    return regionReport(region, halfYear);
  } catch (error) {
    if (error instanceof MissingHouseholdCount) return undefined;
    throw error;
  }
}
