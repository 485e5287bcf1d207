// npm run fuzz [-- --runs N] [-- --seed N]: requests made from the description of the API, more of them than in the tests,
// or again those of the seed that a failure named.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './step.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '300' }, seed: { type: 'string' } } });
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--verbose'];
const { status } = spawnSync(process.execPath, [...jest, '--selectProjects', 'integration', '--', 'made-requests'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    EVENWICHT_FUZZ_RUNS: values.runs,
    ...(values.seed !== undefined && { EVENWICHT_FUZZ_SEED: values.seed }),
  },
});
process.exit(status ?? 1);
