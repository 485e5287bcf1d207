import type { EventStore } from '@evenwicht/event-store';
import { streamName, type Position } from '@evenwicht/events';
import type { CaseId } from '@evenwicht/kernel';
import { PrefixView } from '@evenwicht/service-kit';
import { explanationOf, type CaseExplanation } from '../explain/explain-case.js';
import { ToldOfFigures, type FigureAsked, type FigureExplanation } from '../explain/explain-figure.js';
import { Turns } from './turns.js';

const mostWaiting = 8;

/** The log does not reach that far yet: what it will say there is not known, so the answer would change. */
export class PositionAhead extends Error {
  constructor(
    readonly position: Position,
    readonly head: Position,
  ) {
    super(`position ${position} is beyond the end of the log at ${head}`);
    this.name = 'PositionAhead';
  }
}

/** Explains from one fold of the log, brought forward for a later position and begun anew for an earlier one. */
export class Explanations {
  private readonly turns = new Turns(mostWaiting);
  private readonly view: PrefixView<ToldOfFigures>;

  constructor(private readonly log: EventStore) {
    this.view = new PrefixView(log, () => new ToldOfFigures());
  }

  /** Undefined for a case that is not in the log by then. @throws Busy EventStoreUnavailable PositionAhead */
  ofCase(caseId: CaseId, upTo?: Position): Promise<CaseExplanation | undefined> {
    return this.turns.take(async () => {
      const { region } = await this.through(upTo);
      const events = await this.log.readStream(streamName('case', caseId));
      return explanationOf(
        caseId,
        region,
        events.filter(({ position }) => position <= region.upTo),
      );
    });
  }

  /** @throws Busy EventStoreUnavailable NoSuchRow MissingHouseholdCount PositionAhead */
  ofFigure(asked: FigureAsked, upTo?: Position): Promise<FigureExplanation> {
    return this.turns.take(async () => (await this.through(upTo)).explanation(asked));
  }

  private async through(upTo?: Position): Promise<ToldOfFigures> {
    const head = await this.log.head();
    if (upTo !== undefined && upTo > head) throw new PositionAhead(upTo, head);
    return this.view.through(upTo ?? head);
  }
}
