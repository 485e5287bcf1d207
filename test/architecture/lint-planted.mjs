// Lints one planted source after another as if it stood at its path, with the configuration that the project is linted
// with, and prints per plant the rules that caught it. Runs outside Jest: Nx's project graph is native code.
import { readFileSync } from 'node:fs';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const plants = JSON.parse(readFileSync(0, 'utf8'));
// without a project graph the boundary rule is silent, as in a fresh clone
await createProjectGraphAsync();
// planted files are not on disk, so no type information exists for them; every rule that needs none stays as it is
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

const caught = [];
for (const { file, source } of plants) {
  const [result] = await eslint.lintText(source, { filePath: file });
  caught.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message.split('\n')[0]}`));
}
process.stdout.write(JSON.stringify(caught));
