import { Module } from '@nestjs/common';
import { ReadBoardMeetingsHandler, ReadEmergencyButtonPressesHandler } from '../../handlers/board/read-board.js';
import { SendBoardCommandHandler } from '../../handlers/board/send-board-command.js';
import { BoardMeetingController } from './board-meeting.controller.js';
import { EmergencyButtonController } from './emergency-button.controller.js';

/** The regional board meeting and the emergency button over HTTP; needs the log, a `LogView` and a `CommandExecutor`. */
@Module({
  controllers: [BoardMeetingController, EmergencyButtonController],
  providers: [SendBoardCommandHandler, ReadBoardMeetingsHandler, ReadEmergencyButtonPressesHandler],
})
export class RegionalBoardModule {}
