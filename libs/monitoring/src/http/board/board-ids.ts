import type { PipeTransform } from '@nestjs/common';
import { isUuid } from '@evenwicht/kernel';
import { PathId, Refusal } from '@evenwicht/service-kit';
import { boardRejections } from '../../domain/board/board-rejection.js';

/** What is no UUID names nothing: there is nothing at that address. */
const asIdOr = (code: 'NO_BOARD_MEETING' | 'NO_PRESS'): PipeTransform<string, string> => ({
  /** @throws Refusal */
  transform(text) {
    const id = text.toLowerCase();
    if (isUuid(id)) return id;
    throw new Refusal(404, code, boardRejections[code]);
  },
});

export const BoardMeetingIdParam = () =>
  PathId('meetingId', asIdOr('NO_BOARD_MEETING'), 'Kenmerk van het bestuurlijk overleg.');
export const PressIdParam = () => PathId('pressId', asIdOr('NO_PRESS'), 'Kenmerk van dit gebruik van de noodknop.');
