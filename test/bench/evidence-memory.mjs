// The most memory that one way with evidence takes, in a process of its own: node evidence-memory.mjs WAY BUNDLE [DATABASE SIZE]
import { exportBundle, HeadsDirectory, Signer, verifyBundle } from '@evenwicht/evaluation';
import { PostgresEventStore } from '@evenwicht/event-store';

const [way, bundle, connectionString, size] = process.argv.slice(2);
const ways = {
  nothing: async () => undefined, // the program itself
  export: async () => {
    const store = new PostgresEventStore({ connectionString, isListening: false });
    const heads = new HeadsDirectory(`${bundle}-heads`);
    const log = { head: async () => Number(size), readBytes: (after, upTo) => store.readBytes(after, upTo) };
    await exportBundle({ log, heads, signer: Signer.generate('example.org/bench'), bundle });
    await store.close();
  },
  verify: () => verifyBundle({ bundle }),
  recompute: () => verifyBundle({ bundle, isRecomputed: true }),
};
await ways[way]();
console.log(process.resourceUsage().maxRSS);
