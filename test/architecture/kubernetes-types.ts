import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, type Resource } from './deployment-files.js';

/** Where the published types have each resource. */
function moduleOf({ apiVersion }: Resource): string {
  const [group = '', version] = apiVersion.includes('/') ? apiVersion.split('/') : ['core', apiVersion];
  return `kubernetes-types/${group.replace(/\.k8s\.io$/, '')}/${version}`;
}

/** What the compiler has against resources as values of the published types: an unknown field, a wrong type, one that lacks. */
export function mistypedIn(resources: readonly Resource[]): string[] {
  const lines = resources.map(
    (resource, index) =>
      `export const r${index}: import('${moduleOf(resource)}').${resource.kind} = ${JSON.stringify(resource)};`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'evenwicht-manifests-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'manifests.ts'), lines.join('\n'));
    const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler'];
    const { stdout } = spawnSync(process.execPath, [compiler, ...options, '--types', '', 'manifests.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout.split('\n').filter((line) => line.includes('error'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
