import type { EventStore } from '@evenwicht/event-store';
import { beginning } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import { DossierFold, type Dossier } from '../../domain/evaluation/dossier.js';

/** Dossiers at most; each folds the whole log up to its position, which takes a second or so. */
const keptCount = 4;

/** Dossiers by position. A position has one dossier for ever, so the last ones that were asked for are kept. */
export class KeptDossiers {
  private readonly kept = new Map<Position, Promise<Dossier>>();
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(private readonly log: EventStore) {}

  /** One fold at a time. @throws EventStoreUnavailable */
  at(position: Position): Promise<Dossier> {
    const known = this.kept.get(position);
    if (known) return known;
    const made = this.lastTurn.catch(() => undefined).then(() => this.fold(position));
    this.lastTurn = made;
    this.keep(position, made);
    return made;
  }

  private keep(position: Position, made: Promise<Dossier>): void {
    this.kept.set(position, made);
    made.catch(() => this.kept.delete(position));
    const [oldest] = this.kept.keys();
    if (this.kept.size > keptCount && oldest !== undefined) this.kept.delete(oldest);
  }

  private async fold(position: Position): Promise<Dossier> {
    const fold = new DossierFold();
    for await (const batch of this.log.readAll(beginning)) {
      const within = batch.filter((event) => event.position <= position);
      for (const event of within) fold.apply(event);
      if (within.length < batch.length) break;
    }
    return fold.dossier();
  }
}
