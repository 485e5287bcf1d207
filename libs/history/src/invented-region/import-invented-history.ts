import type { EventStore } from '@evenwicht/event-store';
import type { Clock } from '@evenwicht/service-kit';
import { regionWorld } from '../region-world.js';
import { fileOf } from '../session/import-file.js';
import { importHistory, type ImportOptions, type ImportReport } from '../session/import-session.js';
import { inventedHistory, type InventedHistoryOptions } from './invented-history.js';

export interface InventedImport {
  readonly store: EventStore;
  readonly progress?: ImportOptions['onProgress'];
  readonly clock?: Clock;
  /** Default: three years, always the same. */
  readonly history?: InventedHistoryOptions;
}

/** Where the events of the demonstration say they come from. */
export const inventedSource = 'invented';

/**
 * Fills a log with the invented region, through the ordinary commands. A second time adds nothing, and a time that was
 * cut off is completed.
 * @throws EventStoreUnavailable
 */
export function importInventedHistory({ store, progress, clock, history }: InventedImport): Promise<ImportReport> {
  const text = [...inventedHistory(history)].map((line) => `${JSON.stringify(line)}\n`).join('');
  return importHistory(fileOf(text), regionWorld, store, {
    sourceSystem: inventedSource,
    ...(progress && { onProgress: progress }),
    ...(clock && { clock }),
  });
}
