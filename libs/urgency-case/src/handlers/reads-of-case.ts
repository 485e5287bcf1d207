import type { CaseEvent, RecordedEvent } from '@evenwicht/events';
import { AccessDenied, Refusal, type Visitor } from '@evenwicht/service-kit';
import { evolveCase } from '../domain/case-evolution.js';
import { initialCase, type CaseState } from '../domain/case-state.js';
import { associationIn } from '../projections/case-files.js';
import { checkCaseAccess } from './case-access.js';
import { linesForAssociation } from './lines-for-association.js';

/**
 * Whether a visitor who reads a case finds an event in it: nobody hears of what the file would not show.
 * @param life everything that is recorded of the case by now, in order
 */
export function readsOfCase(visitor: Visitor, life: readonly RecordedEvent[], { revision }: RecordedEvent): boolean {
  const state = life.reduce((so, event) => evolveCase(so, event as RecordedEvent & CaseEvent), initialCase);
  if (!mayRead(visitor, state)) return false;
  if (visitor.role !== 'housing-association') return true;
  const lines = life.map((event) => ({ type: event.type, revision: event.revision, ...associationIn(event.data) }));
  return linesForAssociation(visitor, lines).some((line) => line.revision === revision);
}

function mayRead(visitor: Visitor, state: CaseState): boolean {
  try {
    checkCaseAccess(visitor, 'readCase', state);
    return true;
  } catch (error) {
    if (error instanceof AccessDenied || error instanceof Refusal) return false;
    throw error;
  }
}
