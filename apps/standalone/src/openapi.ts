import { apiDocument, previewApi } from '@evenwicht/service-host';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** `node apps/standalone/dist/openapi.js [FILE]`: writes the description of the API; needs no database. */
const file = process.argv[2] ?? fileURLToPath(new URL('openapi.json', import.meta.url));
const app = await previewApi();
await writeFile(file, `${JSON.stringify(apiDocument(app), null, 2)}\n`);
await app.close();
console.log(file);
