import { deliveriesContract } from './deliveries-contract-fixture.js';
import { MemoryDeliveries } from './memory-deliveries-fixture.js';

let deliveries: MemoryDeliveries;
beforeEach(() => {
  deliveries = new MemoryDeliveries();
});

describe('A delivery log in memory', () => deliveriesContract(() => deliveries));
