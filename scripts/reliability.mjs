// npm run test:reliability [-- --minutes N] [-- --seed N]: what happens to a region when processes, servers and connections
// fail (docs/adr/0160). Builds what it runs.
import { build } from './set-up.mjs';
import { run } from './step.mjs';

process.exitCode = (await build()) || (await run(['test/dist/reliability/main.js', ...process.argv.slice(2)]));
