import { protectionOf, type CountCell, type LinkedCounts, type LinkedSum, type SmallCells } from './linked-counts.js';

const leaf = 10;
const total = 1000;

/** The counts of one report after another, as they are written down for `withhold`. */
export class CountBook implements LinkedCounts {
  private readonly byId = new Map<string, CountCell>();
  private readonly linked: LinkedSum[] = [];
  /** What the counts that are now being added are of: the half-year. */
  private of = '';
  private rule: SmallCells = { threshold: 1 };

  get cells(): readonly CountCell[] {
    return [...this.byId.values()];
  }

  get sums(): readonly LinkedSum[] {
    return this.linked;
  }

  /** The counts that follow belong to this report. */
  open(report: string, rule: SmallCells): void {
    this.of = report;
    this.rule = rule;
  }

  /** A count that is printed where it may be. */
  add(id: string, count: number): void {
    this.put(id, count, { standing: 'candidate', weight: leaf + Math.abs(count) });
  }

  addTotal(id: string, count: number, { isPrinted = true } = {}): void {
    this.put(id, count, { standing: isPrinted ? 'candidate' : 'unprinted', weight: total + Math.abs(count) });
  }

  /** A count in no table, which can be looked for. */
  addUnprinted(id: string, count: number, zeroTells = false): void {
    this.put(id, count, { standing: 'unprinted', weight: leaf }, zeroTells);
  }

  /** What one side has more than the other is a count of its own: to be looked for, and to be protected. */
  link(whole: readonly string[], parts: readonly string[]): void {
    this.linkNames(whole.map(this.nameOf), parts.map(this.nameOf));
  }

  /** After a report has been printed: what stood in it is known for ever, what did not stays unprinted. */
  close(withheld: ReadonlySet<string>): void {
    for (const [id, cell] of this.byId) {
      if (cell.standing !== 'candidate') continue;
      const { protection, ...printed } = cell;
      const standing = withheld.has(id) ? 'unprinted' : 'published';
      this.byId.set(id, standing === 'unprinted' ? { ...printed, standing, protection } : { ...printed, standing });
    }
  }

  has(name: string): boolean {
    return this.byId.has(name);
  }

  /** By the name over the reports. */
  countOf(id: string): number {
    const cell = this.byId.get(id);
    if (!cell) throw new Error(`there is no count ${id}`);
    return cell.count;
  }

  private sumOf(ids: readonly string[]): number {
    return ids.reduce((sum, id) => sum + this.countOf(id), 0);
  }

  readonly nameOf = (id: string): string => nameIn(this.of, id);

  private put(id: string, count: number, cell: Pick<CountCell, 'standing' | 'weight'>, zeroTells = false): void {
    const protection = protectionOf(count, this.rule, zeroTells);
    this.byId.set(this.nameOf(id), { id: this.nameOf(id), count, protection, ...cell });
  }

  /**
   * As `link`, by names over the reports (`nameOf`, `nameIn`).
   * @param way 1 or -1 where nobody knows whether there is a difference, only which way it would be
   * @returns whether there is a difference
   */
  linkNames(whole: readonly string[], parts: readonly string[], way = 0): boolean {
    const rest = this.sumOf(whole) - this.sumOf(parts);
    const sign = Math.sign(rest) || way;
    if (sign === 0) {
      this.linked.push({ whole, parts });
      return false;
    }
    const id = `rest ${this.linked.length}`;
    this.addUnprinted(id, Math.abs(rest));
    const name = [this.nameOf(id)];
    this.linked.push(sign > 0 ? { whole, parts: [...parts, ...name] } : { whole: [...whole, ...name], parts });
    return true;
  }
}

export const nameIn = (report: string, id: string) => `${report}:${id}`;
