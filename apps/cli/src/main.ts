import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  output: process.stdout,
  errorOutput: process.stderr,
});
