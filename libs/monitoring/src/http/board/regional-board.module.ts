import { Module } from '@nestjs/common';
import { EventStore } from '@evenwicht/event-store';
import { ReadBoardMeetingsHandler, ReadEmergencyButtonPressesHandler } from '../../handlers/board/read-board.js';
import { SendBoardCommandHandler } from '../../handlers/board/send-board-command.js';
import { KeptDossiers } from '../../handlers/evaluation/kept-dossiers.js';
import {
  ReadEmergencyButtonDossierHandler,
  ReadEvaluationDossierHandler,
} from '../../handlers/evaluation/read-dossier.js';
import { ReadEvaluationsHandler, ReadEvaluationScheduleHandler } from '../../handlers/evaluation/read-evaluations.js';
import { SendEvaluationCommandHandler } from '../../handlers/evaluation/send-evaluation-command.js';
import { ReadEarlyWarningsHandler } from '../../handlers/read-early-warnings.js';
import { EarlyWarningsController } from '../early-warnings.controller.js';
import { EvaluationsController } from '../evaluation/evaluations.controller.js';
import { EvaluationStepsController } from '../evaluation/evaluation-steps.controller.js';
import { BoardMeetingController } from './board-meeting.controller.js';
import { EmergencyButtonController } from './emergency-button.controller.js';

/**
 * The regional board meeting, the emergency button and the evaluations over HTTP; needs the log, a `LogView` and a
 * `CommandExecutor`.
 */
@Module({
  controllers: [
    BoardMeetingController,
    EmergencyButtonController,
    EvaluationsController,
    EvaluationStepsController,
    EarlyWarningsController,
  ],
  providers: [
    { provide: KeptDossiers, inject: [EventStore], useFactory: (log: EventStore) => new KeptDossiers(log) },
    SendBoardCommandHandler,
    ReadBoardMeetingsHandler,
    ReadEmergencyButtonPressesHandler,
    ReadEmergencyButtonDossierHandler,
    SendEvaluationCommandHandler,
    ReadEvaluationsHandler,
    ReadEvaluationScheduleHandler,
    ReadEvaluationDossierHandler,
    ReadEarlyWarningsHandler,
  ],
})
export class RegionalBoardModule {}
