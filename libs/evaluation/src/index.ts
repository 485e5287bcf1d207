export { emptyRoot, leafHash, nodeHash, sha256, type Hash } from './evidence/merkle/merkle-hash.js';
export { MerkleTree, type NodeListener } from './evidence/merkle/merkle-tree.js';
export { ProofCollector } from './evidence/merkle/proof-collector.js';
export { consistencyRanges, inclusionRanges } from './evidence/merkle/proof-ranges.js';
export { isConsistent, isIncluded } from './evidence/merkle/verify-proof.js';
