import { categoryOf, type StreamCategory, type StreamName } from '@evenwicht/events';
import type { EventFilter } from './event-store.js';

/** Both must hold where both are given. */
export function isWanted(
  { stream, type }: { readonly stream: StreamName; readonly type: string },
  { categories, types }: EventFilter,
): boolean {
  return isOf(stream, categories) && (types?.includes(type) ?? true);
}

/** Whether a stream is of one of the categories; of any, where none are given. */
export function isOf(stream: StreamName, categories: EventFilter['categories']): boolean {
  return categories?.includes(categoryOf(stream) as StreamCategory) ?? true;
}
