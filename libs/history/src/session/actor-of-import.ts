import type { Actor } from '@evenwicht/events';

/** A history does not say who recorded what; the source system stands beside it in every event. */
export const actorOfImport: Actor = { organisation: 'system', role: 'import', pseudonym: 'history' };
