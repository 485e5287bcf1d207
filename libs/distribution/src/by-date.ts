import type { PlainDate } from '@evenwicht/kernel';

/**
 * Something that changes from a day on. The entry with the latest first day that is not after the day asked for
 * holds; of entries with the same first day the one that was recorded last (R-041: judged by date).
 */
export class ByDate<Value> {
  /** By first day, then by recording. */
  private readonly entries: { readonly validFrom: PlainDate; readonly value: Value }[] = [];

  set(validFrom: PlainDate, value: Value): void {
    const before = this.entries.findLastIndex((entry) => entry.validFrom <= validFrom);
    this.entries.splice(before + 1, 0, { validFrom, value });
  }

  /** The first day from which anything holds. */
  get firstDay(): PlainDate | undefined {
    return this.entries[0]?.validFrom;
  }

  on(day: PlainDate): Value | undefined {
    return this.entries.findLast(({ validFrom }) => validFrom <= day)?.value;
  }
}

/** The dated values under a key, made when first asked for. */
export function under<Key, Value>(values: Map<Key, ByDate<Value>>, key: Key): ByDate<Value> {
  const known = values.get(key) ?? new ByDate<Value>();
  values.set(key, known);
  return known;
}
