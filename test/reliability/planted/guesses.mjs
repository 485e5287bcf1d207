// Planted: a version that takes an event of a newer one for one that it knows.
import { eventTypesOf } from '@evenwicht/events';

Object.assign(eventTypesOf.board.RegionalBoardMeetingPlanned, { schemaVersion: 2, upcast: (data) => data });
