import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Plant {
  readonly arrow: string;
  readonly file: string;
  readonly source: string;
  readonly rule: string;
}

const importing = (project: string) => `import { x } from '@evenwicht/${project}';\nexport const y = x;\n`;

const projectArrow = (from: string, to: string): Plant => ({
  arrow: `${from} -> ${to}`,
  file: `${from === 'standalone' || from === 'cli' ? 'apps' : 'libs'}/${from}/src/planted.ts`,
  source: importing(to),
  rule: '@nx/enforce-module-boundaries',
});

const inside = (arrow: string, file: string, source: string, rule: string): Plant => ({ arrow, file, source, rule });

const pure = 'libs/urgency-case/src/domain/planted.ts';

const plants: Plant[] = [
  projectArrow('kernel', 'events'),
  projectArrow('events', 'distribution'),
  projectArrow('events', 'event-store'),
  projectArrow('distribution', 'event-store'),
  projectArrow('distribution', 'urgency-case'),
  projectArrow('event-store', 'distribution'),
  projectArrow('distribution', 'report-files'),
  projectArrow('report-files', 'event-store'),
  projectArrow('report-files', 'monitoring'),
  projectArrow('service-kit', 'agreement'),
  projectArrow('read-models', 'monitoring'),
  projectArrow('embedded-postgres', 'history'),
  projectArrow('testing', 'urgency-case'),
  projectArrow('urgency-case', 'reciprocity'),
  projectArrow('reciprocity', 'urgency-case'),
  projectArrow('agreement', 'housing-supply'),
  projectArrow('monitoring', 'history'),
  projectArrow('mediation-table', 'urgency-case'),
  projectArrow('urgency-case', 'standalone'),
  projectArrow('evaluation', 'urgency-case'),
  projectArrow('evaluation', 'monitoring'),
  projectArrow('evaluation', 'read-models'),
  projectArrow('evaluation', 'history'),
  projectArrow('monitoring', 'evaluation'),
  projectArrow('distribution', 'evaluation'),
  projectArrow('urgency-case', 'service-host'),
  projectArrow('service-kit', 'service-host'),
  projectArrow('evaluation', 'service-host'),
  projectArrow('service-host', 'standalone'),
  projectArrow('history', 'cli'),
  projectArrow('cli', 'standalone'),
  inside(
    'a relative import across projects',
    'libs/urgency-case/src/planted.ts',
    "import { x } from '../../kernel/src/fraction.js';\nexport const y = x;\n",
    '@nx/enforce-module-boundaries',
  ),
  inside(
    'a library -> test/',
    'libs/kernel/src/planted.ts',
    "import { x } from '../../../test/architecture/x.js';\nexport const y = x;\n",
    '@nx/enforce-module-boundaries',
  ),
  inside('domain -> Nest', pure, "import { x } from '@nestjs/common';\nexport const y = x;\n", 'no-restricted-imports'),
  inside('domain -> TypeORM', pure, "import { x } from 'typeorm';\nexport const y = x;\n", 'no-restricted-imports'),
  inside('domain -> files', pure, "import { x } from 'node:fs';\nexport const y = x;\n", 'no-restricted-imports'),
  inside('domain -> http', pure, "import { x } from '../http/x.js';\nexport const y = x;\n", 'no-restricted-imports'),
  inside(
    'domain -> handlers',
    pure,
    "import { x } from '../handlers/x.js';\nexport const y = x;\n",
    'no-restricted-imports',
  ),
  inside(
    'domain -> projections',
    pure,
    "import { x } from '../projections/x.js';\nexport const y = x;\n",
    'no-restricted-imports',
  ),
  inside(
    'handlers -> http',
    'libs/urgency-case/src/handlers/planted.ts',
    "import { x } from '../http/x.js';\nexport const y = x;\n",
    'no-restricted-imports',
  ),
  inside(
    'projections -> handlers',
    'libs/urgency-case/src/projections/planted.ts',
    "import { x } from '../handlers/x.js';\nexport const y = x;\n",
    'no-restricted-imports',
  ),
  inside('product code -> test code', 'apps/cli/src/planted.ts', importing('testing'), 'no-restricted-imports'),
  inside(
    'sums -> database',
    'libs/distribution/src/planted.ts',
    "import { x } from 'pg';\nexport const y = x;\n",
    'no-restricted-imports',
  ),
  inside('a clock in the domain', pure, 'export const y = Date.now();\n', 'no-restricted-properties'),
  inside('today in the domain', pure, 'export const y = new Date();\n', 'no-restricted-syntax'),
  inside(
    'chance in the sums',
    'libs/distribution/src/planted.ts',
    'export const y = Math.random();\n',
    'no-restricted-properties',
  ),
  inside('the environment in the domain', pure, 'export const y = process.env;\n', 'no-restricted-properties'),
  inside(
    'a float in the sums',
    'libs/distribution/src/planted.ts',
    "export const y = parseFloat('1');\n",
    'no-restricted-syntax',
  ),
  inside(
    'a rounded figure in the kernel',
    'libs/kernel/src/planted.ts',
    'export const y = (1).toFixed(2);\n',
    'no-restricted-syntax',
  ),
];

const allowed: Omit<Plant, 'rule'>[] = [
  { arrow: 'events -> kernel', file: 'libs/events/src/planted.ts', source: importing('kernel') },
  {
    arrow: 'urgency-case -> distribution',
    file: 'libs/urgency-case/src/planted.ts',
    source: importing('distribution'),
  },
  { arrow: 'history -> urgency-case', file: 'libs/history/src/planted.ts', source: importing('urgency-case') },
  {
    arrow: 'evaluation -> distribution',
    file: 'libs/evaluation/src/planted.ts',
    source: importing('distribution'),
  },
  { arrow: 'evaluation -> event-store', file: 'libs/evaluation/src/planted.ts', source: importing('event-store') },
  {
    arrow: 'service-host -> urgency-case',
    file: 'libs/service-host/src/planted.ts',
    source: importing('urgency-case'),
  },
  { arrow: 'cli -> service-host', file: 'apps/cli/src/planted.ts', source: importing('service-host') },
  { arrow: 'cli -> evaluation', file: 'apps/cli/src/planted.ts', source: importing('evaluation') },
  { arrow: 'cli -> history', file: 'apps/cli/src/planted.ts', source: importing('history') },
  { arrow: 'a spec -> testing', file: 'libs/urgency-case/src/planted.spec.ts', source: importing('testing') },
];

function lint(sources: readonly { file: string; source: string }[]): string[][] {
  const node = [process.execPath, ['test/architecture/lint-planted.mjs']] as const;
  const options = { cwd: root, input: JSON.stringify(sources), encoding: 'utf8', env: withoutJest() } as const;
  return JSON.parse(execFileSync(node[0], node[1], options)) as string[][];
}

/** Jest's own flags are not for the child process. */
function withoutJest(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' };
}

describe('the arrows of the architecture', () => {
  const caught = lint([...plants, ...allowed]);

  it.each(plants.map((plant, index) => [plant.arrow, plant.rule, index] as const))(
    'a planted violation of %s is caught by %s',
    (_arrow, rule, index) => {
      expect(caught[index]?.map((line) => line.split(': ')[0])).toContain(rule);
    },
  );

  it.each(allowed.map(({ arrow }, index) => [arrow, index] as const))('%s is allowed', (_arrow, index) => {
    expect(caught[plants.length + index]).toEqual([]);
  });
});
