// A version that is still to be written: it records utmost efforts in a shape of its own, and reads the older one.
import { eventTypesOf } from '@evenwicht/events';

Object.assign(eventTypesOf.case.UtmostEffortRecorded, { schemaVersion: 2, upcast: (data) => data });
