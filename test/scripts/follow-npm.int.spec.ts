import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const script = pathToFileURL('scripts/follow-npm.mjs').href;

/** What npm does: a shell that runs node and waits for it. Node says its number, and what signal it gets. */
async function scriptInShell(environment: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const program = `
    import { followNpm } from '${script}';
    process.once('SIGTERM', (signal) => { console.log(signal); process.exit(0); });
    followNpm();
    setTimeout(() => console.log('left alone'), 1500);
    console.log(process.pid);`;
  const command = `"${process.execPath}" --input-type=module -e "${program}"; true`;
  const shell = spawn('sh', ['-c', command], { env: { ...environment, PATH: process.env['PATH'] } });
  const [said] = (await once(shell.stdout, 'data')) as [Buffer];
  expect(Number(said.toString())).toBeGreaterThan(1);
  return shell;
}

async function saidAfterDeathOf(shell: ChildProcess): Promise<string> {
  shell.kill('SIGTERM');
  const [said] = (await once(shell.stdout!, 'data')) as [Buffer];
  return said.toString().trim();
}

describe('A script of npm', () => {
  it('gets the signal that npm gave to the shell in between', async () => {
    expect(await saidAfterDeathOf(await scriptInShell({ npm_lifecycle_event: 'start' }))).toBe('SIGTERM');
  });

  it('that was not started by npm survives its shell', async () => {
    expect(await saidAfterDeathOf(await scriptInShell({}))).toBe('left alone');
  });
});
