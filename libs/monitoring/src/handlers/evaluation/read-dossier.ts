import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import { authorise, LogView, Refusal, type Visit } from '@evenwicht/service-kit';
import { boardRejections } from '../../domain/board/board-rejection.js';
import type { Dossier } from '../../domain/evaluation/dossier.js';
import { evaluationRejections } from '../../domain/evaluation/evaluation-rejection.js';
import { boardOfRegion } from '../board/board-of-region.js';
import { evaluationsOnRecord } from './evaluations-on-record.js';
import { KeptDossiers } from './kept-dossiers.js';

/** The dossier of an evaluation: as it was when it was concluded or else opened, or up to another position. */
export class ReadEvaluationDossier extends Query<Dossier> {
  constructor(
    readonly visit: Visit,
    readonly evaluationNumber: number,
    readonly upToPosition: number | undefined,
  ) {
    super();
  }
}

/** The dossier that was made when the emergency button was pressed. */
export class ReadEmergencyButtonDossier extends Query<Dossier> {
  constructor(
    readonly visit: Visit,
    readonly pressId: string,
  ) {
    super();
  }
}

@QueryHandler(ReadEvaluationDossier)
export class ReadEvaluationDossierHandler implements IQueryHandler<ReadEvaluationDossier> {
  constructor(
    private readonly store: EventStore,
    private readonly dossiers: KeptDossiers,
  ) {}

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit, evaluationNumber, upToPosition }: ReadEvaluationDossier): Promise<Dossier> {
    authorise(visit.visitor, visit.operation, () => []);
    const evaluation = (await evaluationsOnRecord(this.store)).find(
      (each) => each.evaluationNumber === evaluationNumber,
    );
    if (!evaluation) throw new Refusal(404, 'NO_EVALUATION', evaluationRejections.NO_EVALUATION);
    const position = upToPosition ?? evaluation.conclusion?.upToPosition ?? evaluation.upToPosition;
    const head = await this.store.head();
    if (position > head) throw new Refusal(409, 'POSITION_NOT_REACHED', 'Zo ver is het logboek nog niet.');
    return this.dossiers.at(position as Position);
  }
}

@QueryHandler(ReadEmergencyButtonDossier)
export class ReadEmergencyButtonDossierHandler implements IQueryHandler<ReadEmergencyButtonDossier> {
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
    private readonly dossiers: KeptDossiers,
  ) {}

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit, pressId }: ReadEmergencyButtonDossier): Promise<Dossier> {
    authorise(visit.visitor, visit.operation, () => []);
    const { presses } = await boardOfRegion(this.store, this.logView);
    const press = presses.get(pressId);
    if (!press) throw new Refusal(404, 'NO_PRESS', boardRejections.NO_PRESS);
    return this.dossiers.at(press.situation.upToPosition as Position);
  }
}
