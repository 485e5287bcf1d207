import type { Terms } from '../terms.js';

/** What whoever reads every table must at least be left with: the count may lie anywhere from least to most. */
export interface Protection {
  readonly least: number;
  readonly most: number;
}

/** A count of people or households that stands in a table, or that follows from counts that do. */
export interface CountCell {
  readonly id: string;
  /** A whole number; below zero where a later decision takes back what was counted before (E-35). */
  readonly count: number;
  /**
   * `candidate`: printed unless withheld; `published`: printed before and known for ever; `unprinted`: stands in no
   * table, but can be looked for by adding and subtracting.
   */
  readonly standing: 'candidate' | 'published' | 'unprinted';
  /** What the reader loses when it is withheld; above zero. A total weighs more than what it is the sum of. */
  readonly weight: number;
  /** Absent: nobody is told too much by this count. */
  readonly protection?: Protection | undefined;
}

/** The counts of one side add up to those of the other, as anyone knows who knows what the tables mean. */
export interface LinkedSum {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
}

export interface LinkedCounts {
  readonly cells: readonly CountCell[];
  readonly sums: readonly LinkedSum[];
}

/** When a count tells too much (domain.md 6.1). */
export interface SmallCells {
  /** Counts from 1 up to this one, not included, are small. A dated policy of the agreement, never a constant. */
  readonly threshold: number;
}

/** Under the terms of a day: `fewer-than-5` gives 5. */
export function smallCellsOf({ policies }: Pick<Terms, 'policies'>): SmallCells {
  return { threshold: Number(policies.smallCells.slice('fewer-than-'.length)) };
}

/**
 * The protection of a count of so many; undefined where it may be read by anyone. Where a zero tells something of
 * everybody in the total (`zeroTells`: in a breakdown by urgency category), it is small as well. A few below zero are a
 * few that were taken back.
 */
export function protectionOf(count: number, { threshold }: SmallCells, zeroTells = false): Protection | undefined {
  if (count === 0 && !zeroTells) return undefined;
  if (Math.abs(count) >= threshold) return undefined;
  return { least: Math.min(count, zeroTells ? 0 : 1), most: threshold - 1 };
}
