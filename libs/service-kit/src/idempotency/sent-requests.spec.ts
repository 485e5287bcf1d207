import { sentRequestsContract } from './sent-requests-contract-fixture.js';
import { MemorySentRequests } from './sent-requests.js';

describe('Used keys in memory', () => {
  const sent = new MemorySentRequests();

  sentRequestsContract(() => [sent, sent]);
});
