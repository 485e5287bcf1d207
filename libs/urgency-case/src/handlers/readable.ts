import type { EventStore } from '@evenwicht/event-store';
import type { ReadModels } from '@evenwicht/read-models';

/** Milliseconds that is waited for what was recorded last to be readable. */
const patience = 30_000;

/** What was recorded last cannot be read yet: it is to be tried again. */
export class NotYetReadable extends Error {
  constructor() {
    super('the read models have not come that far');
    this.name = 'NotYetReadable';
  }
}

/** Resolves when what is in the log by now can be read. @throws NotYetReadable EventStoreUnavailable */
export async function readable(store: EventStore, readModels: ReadModels): Promise<void> {
  if (!(await readModels.waitFor(await store.head(), patience))) throw new NotYetReadable();
}
