import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** A municipality went up in another one on a day (herindeling; wet Arhi; domain.md E-21). */
export interface Succession {
  readonly predecessor: MunicipalityCode;
  readonly successor: MunicipalityCode;
  readonly on: PlainDate;
}

/**
 * Which municipality stands for which. What was recorded keeps the code under which it was recorded; whoever looks at it
 * on a day asks here who answers for that code on that day. Rights and duties pass by law, whole and on the day of the
 * merger (wet Arhi).
 */
export class Successions {
  private readonly byPredecessor = new Map<MunicipalityCode, Succession>();

  get none(): boolean {
    return this.byPredecessor.size === 0;
  }

  record(succession: Succession): void {
    this.byPredecessor.set(succession.predecessor, succession);
  }

  /** The municipality itself while it exists, and after that whichever took its place. */
  standsFor(municipality: MunicipalityCode, day: PlainDate): MunicipalityCode {
    let standing = municipality;
    let next = this.byPredecessor.get(standing);
    while (next && next.on <= day) {
      standing = next.successor;
      next = this.byPredecessor.get(standing);
    }
    return standing;
  }

  /** Under which codes a municipality is to be found on a day: its own, and those of everybody that it succeeded by then. */
  codesOf(municipality: MunicipalityCode, day: PlainDate): readonly MunicipalityCode[] {
    if (this.none) return [municipality];
    const others = [...this.byPredecessor.keys()].filter((code) => code !== municipality);
    return [municipality, ...others.filter((code) => this.standsFor(code, day) === municipality)];
  }

  /** By day; those of one day in the order of recording. */
  upTo(day: PlainDate): readonly Succession[] {
    const known = [...this.byPredecessor.values()].filter(({ on }) => on <= day);
    return known.sort((left, right) => (left.on < right.on ? -1 : Number(left.on > right.on)));
  }
}
