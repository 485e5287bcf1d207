// `npm run client`: writes the types of the typed client (test/client/api.ts) from the OpenAPI document of the built
// service. With --check [FILE] it writes nothing, and fails when what stands there is not what it would write.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';

const file = fileURLToPath(new URL('../test/client/api.ts', import.meta.url));
const describe = fileURLToPath(new URL('../apps/standalone/dist/openapi.js', import.meta.url));

const text = `// Generated from the OpenAPI document by \`npm run client\`; not to be edited.\n${astToString(await openapiTypes(documentOfService()))}`;

const [mode, checked = file] = process.argv.slice(2);
if (mode === '--check') check(checked);
else writeFileSync(file, text);

function documentOfService() {
  const folder = mkdtempSync(join(tmpdir(), 'evenwicht-client-'));
  try {
    const document = join(folder, 'openapi.json');
    execFileSync(process.execPath, [describe, document], { stdio: ['ignore', 'ignore', 'inherit'] });
    return JSON.parse(readFileSync(document, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(found) {
  if (existsSync(found) && readFileSync(found, 'utf8') === text) return;
  console.error('test/client/api.ts is not what the API describes: run `npm run client`.');
  process.exitCode = 1;
}
