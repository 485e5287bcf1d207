import type { RegionReport } from '@evenwicht/events';
import { nextHalfYear } from '@evenwicht/kernel';
import type { ReportDocument } from '../report-document.js';
import { countsIn } from './counts-in-report-fixture.js';
import { readCounts } from './printed-attack-fixture.js';
import { crossings, sumsIn } from './sums-in-report-fixture.js';

/** A file as somebody reads it. */
export interface ReadFile {
  readonly document: ReportDocument;
  /** For the names of rows, for what is the same in two of them and for what is more; no figure is taken from it. */
  readonly report: RegionReport;
}

/**
 * Everything that somebody writes down who reads the files of one half-year after another, with a pencil beside it. What
 * came between two files is a count of its own; that it is none, more or less is given away to the reader.
 */
export class Notebook {
  readonly read = new Map<string, number>();
  readonly sums: { readonly whole: readonly string[]; readonly parts: readonly string[] }[] = [];
  /** Everything of which nobody may learn more than that it is small. */
  readonly secrets: string[] = [];
  /** Nobody counted them, and they may be few: of these nobody may learn that there are any. */
  readonly uncounted: string[] = [];

  /** In the order of the half-years. */
  constructor(files: readonly ReadFile[]) {
    files.forEach(({ document, report }, place) => {
      const of = report.halfYear;
      for (const [name, count] of readCounts(document, report)) this.read.set(`${of} ${name}`, count);
      for (const { whole, parts } of sumsIn(report)) {
        const idsOf = (figures: readonly string[]) => figures.map((figure) => `${of} ${figure}`);
        this.sums.push({ whole: idsOf(whole), parts: idsOf(parts) });
      }
      for (const [name, count] of countsIn(report)) if (isSmall(count)) this.secrets.push(`${of} ${name}`);
      this.uncounted.push(...pairsIn(report).map((pair) => `${of} ${pair}`));
      const before = files[place - 1]?.report;
      this.runOn(before && nextHalfYear(before.halfYear) === of ? before : undefined, report);
    });
  }

  private runOn(before: RegionReport | undefined, after: RegionReport): void {
    const sums = runningOn(before, after);
    this.between(sums);
    for (const { name, whole, parts } of sums.filter((each) => each.parts.length > 1)) {
      const earlier = `${after.halfYear} before ${name}`;
      if (isSmall(changeOf({ name, whole, parts: parts.slice(0, 1) }))) this.secrets.push(earlier);
      this.sums.push({ whole: [idOf(whole)], parts: [idOf(parts[0] as Count), earlier] });
    }
  }

  private between(differences: readonly Difference[]): void {
    for (const { name, whole, parts } of differences) {
      const between = `between ${[whole, ...parts].map(([{ halfYear }]) => halfYear).join(' ')} ${name}`;
      const change = changeOf({ name, whole, parts });
      const alike = differences.filter((each) => isAlike(each.name, name));
      const signs = new Set([change, ...alike.map(changeOf)].map(Math.sign).filter((sign) => sign !== 0));
      if (isSmall(Math.abs(change)) && signs.size === 1)
        this.secrets.push(`${between} ${change > 0 ? 'more' : 'less'}`);
      this.sums.push({
        whole: [idOf(whole), ...(signs.has(-1) ? [`${between} less`] : [])],
        parts: [...parts.map(idOf), ...(signs.has(1) ? [`${between} more`] : [])],
      });
    }
  }
}

/** Those that may be few: whoever is in a municipality and a category that together fill the region is counted twice. */
function pairsIn(report: RegionReport): string[] {
  const countOf = (name: string) => countsIn(report).get(name) ?? 0;
  return crossings(report).flatMap(([own, by]) =>
    report.coverage.flatMap(({ municipality, category }) => {
      const least = countOf(`${own} ${municipality}`) + countOf(`${by} ${category}`) - countOf(`${by} region`);
      return least < 5 ? [`${own} ${municipality} ${category}`] : [];
    }),
  );
}

const idOf = ([{ halfYear }, name]: Count) => `${halfYear} ${name}`;

/** Of what stands in no table somebody knows at most that all were added, or all taken back. */
const isInNoTable = (name: string) => /^since (?!region$|GM\d+$)/.test(name);
const isAlike = (one: string, other: string) => isInNoTable(one) && isInNoTable(other);
const isSmall = (count: number) => count > 0 && count < 5;

function changeOf({ whole, parts }: Difference): number {
  const countOf = ([report, name]: Count) => countsIn(report).get(name) ?? 0;
  return countOf(whole) - parts.reduce((sum, part) => sum + countOf(part), 0);
}

/** What is made of what came in the half-year and of what stood in the report before it. */
function runningOn(before: RegionReport | undefined, after: RegionReport): Difference[] {
  const earlier = (name: string) => (before ? [[before, name] as const] : []);
  return [...countsIn(after).keys()].flatMap((name): Difference[] => {
    const [figure = '', about] = [name.split(' ')[0], name.slice(name.indexOf(' ') + 1)];
    const firstHalf = after.halfYear.includes('H2') ? earlier(`allocations ${about}`) : [];
    const own: Readonly<Record<string, readonly Count[]>> = {
      since: [[after, `housed ${about}`], ...earlier(name)],
      year: [[after, `allocations ${about}`], ...firstHalf],
      ...(name === 'demand granted' && { demand: [[after, 'granted region'], ...earlier(name)] }),
      ...(before && { helped: earlier(name), steppedIn: earlier(name) }),
    };
    const parts = own[figure];
    return parts ? [{ name, whole: [after, name], parts }] : [];
  });
}

type Count = readonly [report: RegionReport, name: string];

interface Difference {
  readonly name: string;
  readonly whole: Count;
  readonly parts: readonly Count[];
}
