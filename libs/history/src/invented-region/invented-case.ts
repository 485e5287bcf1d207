import type { PlainDate } from '@evenwicht/kernel';
import type { InventedScope } from './casework.js';

/** A household that asks for urgency, as far as inventing its course needs to know. */
export interface InventedCase {
  readonly reference: string;
  readonly municipality: string;
  readonly category: string;
  readonly scope: InventedScope;
  /** Of the decision that granted it. */
  grantedOn?: PlainDate;
}
