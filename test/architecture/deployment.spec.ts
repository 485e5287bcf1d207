import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseServices, roleNameOf, settingNames } from '@evenwicht/service-host';
import { roles } from '@evenwicht/service-kit';
import { composeMistakes } from './compose-schema.js';
import { composeFile, podOf, resources, root, sourceOf, textOf, type Compose } from './deployment-files.js';
import { mistypedIn } from './kubernetes-types.js';

const compose = composeFile();
const ours = Object.entries(compose.services).filter(([, { image }]) => image.startsWith('evenwicht:'));
const doors = ['municipality', 'housing-association', 'region', 'evaluation'];

/** Variables that are not for the services themselves. */
const foreign = ['NODE_EXTRA_CA_CERTS', 'DATABASE_HOST'];

const unknownSettings = (names: readonly string[]) =>
  names.filter((name) => !settingNames.includes(name) && !foreign.includes(name));

/** Passwords that stand in a variable or in an address, and not in a file. */
function passwordsIn({ services }: Pick<Compose, 'services'>): string[] {
  return Object.entries(services).flatMap(([service, { environment = {} }]) =>
    Object.entries(environment)
      .filter(
        ([name, value]) =>
          (/PASSWORD|SECRET/.test(name) && !name.endsWith('_FILE')) || /:\/\/[^/@]*:[^/@]*@/.test(value),
      )
      .map(([name]) => `${service} ${name}`),
  );
}

describe('docker-compose.yml', () => {
  it('is what the Compose Specification says, and a mistake would be found', () => {
    expect(composeMistakes(compose)).toBeNull();
    expect(composeMistakes(composeFile(textOf('docker-compose.yml').replace('command:', 'comand:')))).not.toBeNull();
  });

  it('runs every service apart, by commands that there are', () => {
    const commands = Object.fromEntries(ours.map(([name, { command = [] }]) => [name, command.join(' ')]));

    expect(commands).toEqual({
      ...Object.fromEntries([...doors, 'worker'].map((name) => [name, `node apps/${name}/dist/main.js`])),
      migrate: 'node apps/cli/dist/main.js migrate --roles /run/secrets',
    });
    for (const [, { command = [], healthcheck }] of ours) {
      expect(existsSync(join(root, sourceOf(command)))).toBe(true);
      if (healthcheck?.test) expect(existsSync(join(root, sourceOf(healthcheck.test.slice(1))))).toBe(true);
    }
  });

  it('sets nothing that the services do not know', () => {
    const names = ours.flatMap(([, { environment = {} }]) => Object.keys(environment));

    expect(unknownSettings(names)).toEqual([]);
    expect(unknownSettings(['DATABASE_URI'])).toEqual(['DATABASE_URI']);
  });

  it('lets each service in the database under its own role, with its own password', () => {
    for (const service of databaseServices) {
      const { environment = {}, secrets } = compose.services[service] ?? {};
      expect(environment['DATABASE_URL']).toBe(`postgres://${roleNameOf(service)}@postgres:5432/evenwicht`);
      expect(environment['DATABASE_PASSWORD_FILE']).toBe(`/run/secrets/database-${service}`);
      expect(secrets).toContain(`database-${service}`);
    }
    const targets = compose.services['migrate']?.secrets?.flatMap((each) =>
      typeof each === 'string' ? [] : [each.target],
    );
    expect(targets).toEqual([...databaseServices]);
  });

  it('holds no password, and one would be found', () => {
    const planted = { environment: { REDIS_PASSWORD: 'x', DATABASE_URL: 'postgres://evenwicht:x@postgres/evenwicht' } };

    expect(passwordsIn(compose)).toEqual([]);
    expect(passwordsIn({ services: { planted: { image: 'planted', ...planted } } })).toHaveLength(2);
    expect(textOf('.gitignore')).toContain('secrets/');
    expect(textOf('.dockerignore')).toContain('secrets');
  });

  it('names no secret, file or port that there is not', () => {
    const named = Object.values(compose.services).flatMap(({ secrets = [] }) =>
      secrets.map((each) => (typeof each === 'string' ? each : each.source)),
    );
    const files = Object.values(compose.services)
      .flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0] ?? ''))
      .filter((path) => path.startsWith('./'));

    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.secrets).sort());
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(textOf('Dockerfile')).toContain('EXPOSE 3000');
    for (const [name, { environment = {} }] of ours) if (name !== 'migrate') expect(environment['PORT']).toBe('3000');
  });

  it('has a name for every door, and none for the worker', () => {
    const upstreams = [...textOf('infra/proxy/Caddyfile').matchAll(/reverse_proxy (\S+):(\d+)/g)].map(
      ([, name, port]) => [name, port],
    );

    expect(upstreams).toEqual([...doors.map((name) => [name, '3000']), ['identity', '8080']]);
  });

  it('brings an identity provider that knows the roles and names the audience', () => {
    const realm = JSON.parse(textOf('infra/identity/realm.json')) as {
      readonly roles: { readonly realm: readonly { readonly name: string }[] };
      readonly clientScopes: readonly {
        readonly protocolMappers: readonly { readonly config: Record<string, string> }[];
      }[];
    };
    const configs = realm.clientScopes.flatMap(({ protocolMappers }) => protocolMappers.map(({ config }) => config));

    expect(realm.roles.realm.map(({ name }) => name).sort()).toEqual([...roles].sort());
    expect(configs.map((config) => config['claim.name']).filter(Boolean)).toEqual(['organisation', 'roles']);
    expect(configs[0]?.['included.custom.audience']).toBe(compose.services['region']?.environment?.['OIDC_AUDIENCE']);
  });
});

describe('the Dockerfile', () => {
  const dockerfile = textOf('Dockerfile');
  const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));

  it('builds everything that a command runs, and carries it', () => {
    for (const [, { command = [] }] of ours) {
      const app = command[1]?.split('/')[1];
      expect(dockerfile).toContain(`apps/${app}/tsconfig.build.json`);
      expect(existsSync(join(root, `apps/${app}/tsconfig.build.json`))).toBe(true);
    }
    for (const carried of ['apps/*/dist', 'libs/*/dist', 'node_modules', 'scripts/ready.mjs'])
      expect(dockerfile).toContain(carried);
  });

  it('ends without root, without a compiler and without install scripts', () => {
    expect(last).toMatch(/^USER 1000:1000$/m);
    expect(last).not.toMatch(/npm|tsc/);
    expect(dockerfile.match(/npm (ci|prune)[^&\n]*/g)?.every((each) => each.includes('--ignore-scripts'))).toBe(true);
    expect(sourceOf(JSON.parse(/^CMD (.*)$/m.exec(last)?.[1] ?? '[]') as string[])).toBe(
      'apps/municipality/src/main.ts',
    );
  });
});

describe('the manifests for Kubernetes', () => {
  const all = resources();
  const pods = all.flatMap((resource) => {
    const pod = podOf(resource);
    return pod ? [[resource.metadata.name, pod] as const] : [];
  });

  it('are what Kubernetes takes, and a mistake would be found', () => {
    const planted = { ...all[0]!, metadata: { name: 'planted', lables: {} } };

    expect(mistypedIn(all)).toEqual([]);
    expect(mistypedIn([planted])).toEqual([expect.stringContaining('lables')]);
  }, 30_000);

  it('run the same commands as docker-compose.yml', () => {
    const commands = Object.fromEntries(pods.map(([name, { containers }]) => [name, containers[0]?.args.join(' ')]));
    const composed = Object.fromEntries(
      ours.map(([name, { command = [] }]) => [
        name,
        command.join(' ').replace('/run/secrets', '/run/secrets/evenwicht'),
      ]),
    );

    expect(commands).toEqual(composed);
  });

  it.each(pods)(
    '%s sets what its service knows, under its own role, and may do nothing on its machine',
    (name, pod) => {
      const { env, securityContext } = pod.containers[0]!;
      const role = name === 'migrate' ? 'evenwicht_operator' : roleNameOf(name as (typeof databaseServices)[number]);

      expect(unknownSettings(env.map((each) => each.name))).toEqual([]);
      expect(env.find((each) => each.name === 'DATABASE_URL')?.value).toBe(
        `postgres://${role}@$(DATABASE_HOST)/evenwicht`,
      );
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(pod).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true } });
    },
  );

  it('ask after the health of every service where it tells', () => {
    const asked = pods
      .filter(([name]) => name !== 'migrate')
      .map(
        ([
          ,
          {
            containers: [container],
          },
        ]) => [container?.livenessProbe?.httpGet.path, container?.readinessProbe?.httpGet.path],
      );

    expect(asked).toEqual(asked.map(() => ['/livez', '/readyz']));
    expect(asked).toHaveLength(5);
  });
});
