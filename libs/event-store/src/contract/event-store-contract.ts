import { appendContract } from './append-contract.js';
import { completenessContract } from './completeness-contract.js';
import { idempotenceContract } from './idempotence-contract.js';
import type { ContractCheck } from './event-store-harness.js';
import { readerContract } from './reader-contract.js';
import { subscriptionContract } from './subscription-contract.js';
import { textContract } from './text-contract.js';

/** What every adapter must do (architecture sections 5 and 6). Data, so that a spec may also expect a failure. */
export const eventStoreContract: readonly ContractCheck[] = [
  ...appendContract,
  ...idempotenceContract,
  ...textContract,
  ...readerContract,
  ...subscriptionContract,
  ...completenessContract,
];
