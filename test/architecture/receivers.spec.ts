import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { settingNames } from '@evenwicht/service-host';
import { composeFile, podOf, resources, root, textOf, type Compose, type Resource } from './deployment-files.js';
import { composeMistakes } from './compose-schema.js';
import { mistypedIn } from './kubernetes-types.js';

interface Networked {
  readonly services: Readonly<Record<string, { readonly networks?: readonly string[] | Record<string, unknown> }>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

const over = 'infra/notifications/docker-compose.yml';
const networksOf = (compose: unknown, service: string): readonly string[] => {
  const { networks = [] } = (compose as Networked).services[service] ?? {};
  return Array.isArray(networks) ? (networks as readonly string[]) : Object.keys(networks);
};
const isClosed = (compose: unknown, network: string) => (compose as Networked).networks[network]?.internal === true;

describe('The way out to receivers, with docker compose', () => {
  const base = composeFile();
  const laidOver = composeFile(textOf(over)) as Compose & Networked;

  it('is what the Compose Specification says', () => {
    expect(composeMistakes(laidOver)).toBeNull();
    expect(composeMistakes(composeFile(textOf(over).replace('volumes:', 'volume:')))).not.toBeNull();
  });

  it('is not there until it is laid over: the worker is on closed networks alone', () => {
    expect(networksOf(base, 'worker').map((network) => isClosed(base, network))).toEqual([true]);
    expect(base.services['worker']?.environment).not.toHaveProperty('EVENWICHT_NOTIFICATIONS');
  });

  it('is of the worker alone, over a network of its own without a way in, with the setting that opens it', () => {
    expect(Object.keys(laidOver.services)).toEqual(['worker']);
    expect(networksOf(laidOver, 'worker')).toEqual(['receivers']);
    expect(isClosed(laidOver, 'receivers')).toBe(false);
    expect(Object.keys((base as unknown as Networked).networks)).not.toContain('receivers');
    expect(laidOver.services['worker']).not.toHaveProperty('ports');
    expect(Object.keys(laidOver.services['worker']?.environment ?? {})).toEqual(['EVENWICHT_NOTIFICATIONS']);
    expect(settingNames).toContain('EVENWICHT_NOTIFICATIONS');
  });

  it('reads the settings, with their secrets, where nothing of a repository or an image stands', () => {
    const [from, to, how] = laidOver.services['worker']?.volumes?.[0]?.split(':') ?? [];
    expect([from, how]).toEqual(['./secrets/notifications', 'ro']);
    expect(laidOver.services['worker']?.environment?.['EVENWICHT_NOTIFICATIONS']).toBe(`${to}/targets.json`);
    expect(textOf('.gitignore')).toContain('secrets/');
    expect(textOf('.dockerignore')).toContain('secrets');
  });
});

interface Policy {
  readonly podSelector: { readonly matchLabels?: Readonly<Record<string, string>> };
  readonly policyTypes: readonly string[];
  readonly egress: readonly object[];
}

interface Kustomization {
  readonly resources: readonly string[];
  readonly components?: readonly string[];
  readonly patches: readonly {
    readonly path?: string;
    readonly target?: { readonly name: string };
    readonly patch?: string;
  }[];
}

const component = 'infra/kubernetes/notifications';
const example = 'infra/kubernetes/example-notifications';
const yamlIn = <Content>(path: string) => parse(textOf(path)) as Content;

/** A strategic merge as far as is needed here: lists of what has a name are merged by name, as Kubernetes does for these. */
function mergedWith(base: unknown, patch: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(patch)) return namedMerge(base as Named[], patch as Named[]);
  if (!isObject(base) || !isObject(patch)) return patch;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(patch)])];
  return Object.fromEntries(keys.map((key) => [key, key in patch ? mergedWith(base[key], patch[key]) : base[key]]));
}
type Named = Readonly<Record<string, unknown>> & { readonly name?: string };
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
function namedMerge(base: readonly Named[], patch: readonly Named[]): readonly unknown[] {
  const untouched = base.filter(({ name }) => !patch.some((each) => each.name === name));
  return [
    ...untouched,
    ...patch.map((each) =>
      mergedWith(
        base.find(({ name }) => name === each.name),
        each,
      ),
    ),
  ];
}

describe('The way out to receivers, on Kubernetes', () => {
  const worker = resources().find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'worker')!;
  const patched = mergedWith(worker, yamlIn(`${component}/worker.yaml`)) as Resource;
  const policy = yamlIn<Resource>(`${component}/receivers.yaml`);
  const { egress, podSelector, policyTypes } = policy.spec as unknown as Policy;
  const overlay = yamlIn<Kustomization>(`${example}/kustomization.yaml`);
  const [{ target, patch = '' } = {}] = overlay.patches;
  const [added] = parse(patch) as readonly { readonly op: string; readonly path: string; readonly value: object }[];
  const opened = { ...policy, spec: { ...policy.spec, egress: [added?.value] } };

  it('is what Kubernetes takes, laid over the worker and opened by an overlay', () => {
    expect(mistypedIn([patched, policy, opened])).toEqual([]);
  }, 30_000);

  it('is not there until an overlay takes it up, and leads nowhere until that names addresses', () => {
    const told = (resource: Resource) => podOf(resource)?.containers[0]?.env.map(({ name }) => name);
    expect(told(worker)).not.toContain('EVENWICHT_NOTIFICATIONS');
    expect(told(patched)).toEqual([...(told(worker) ?? []), 'EVENWICHT_NOTIFICATIONS']);
    expect([egress, policyTypes]).toEqual([[], ['Egress']]);
    for (const kept of ['base', 'example'])
      expect(yamlIn<Kustomization>(`infra/kubernetes/${kept}/kustomization.yaml`).components).toBeUndefined();
  });

  it('is of the worker alone, to single addresses by https', () => {
    expect(podSelector.matchLabels).toMatchObject({ 'app.kubernetes.io/component': 'worker' });
    expect([target?.name, added?.op, added?.path]).toEqual(['receivers', 'add', '/spec/egress/-']);
    expect(added?.value).toEqual({
      to: [{ ipBlock: { cidr: expect.stringMatching(/\/32$/) } }],
      ports: [{ port: 443, protocol: 'TCP' }],
    });
  });

  it('names no file that there is not', () => {
    const { resources: files, patches } = yamlIn<Kustomization>(`${component}/kustomization.yaml`);
    const named = [...files, ...patches.flatMap(({ path }) => path ?? [])].map((file) => join(component, file));
    const folders = [...overlay.resources, ...(overlay.components ?? [])].map((folder) => join(example, folder));
    expect([...named, ...folders].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
