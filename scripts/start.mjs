// `npm start`: everything that a fresh clone needs, then the standalone service in this very process, so that signals and exit
// status are its own. Arguments go to the service: `npm start -- --demo`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { followNpm } from './follow-npm.mjs';
import { build, checkNode, install } from './set-up.mjs';
import { ensureHome, root } from './step.mjs';

const programs = ['apps/standalone/tsconfig.build.json', 'apps/cli/tsconfig.build.json'];

try {
  checkNode();
  ensureHome();
  followNpm();
  const status = (await install()) || (await build(...programs));
  if (status !== 0) process.exit(status);
} catch (failure) {
  console.error(failure.message);
  process.exit(1);
}

const main = join(root, 'apps/standalone/dist/main.js');
process.argv[1] = main;
await import(pathToFileURL(main).href);
