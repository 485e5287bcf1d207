import { setRandomSeed } from './test/random/random-seed.mjs';

process.stderr.write(`What is drawn: RANDOM_SEED=${setRandomSeed(process.env)}\n`);

// One Jest process for all levels: most of a spec's cost is loading Nest, and a process of its own per project would
// pay it again for each. Sources are run as they are, no build needed (docs/adr/0003).
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/test/random/seeded-fast-check.mjs',
    '^@evenwicht/(standalone|cli)$': '<rootDir>/apps/$1/src/index.ts',
    '^@evenwicht/([a-z-]+)-service$': '<rootDir>/apps/$1/src/$1.ts',
    '^@evenwicht/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    // TypeScript's nodenext wants './x.js' in imports; the file on disk is './x.ts'
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  // ESM-only packages that a CommonJS package require()s: node does that by itself since 20.19, Jest only from node 24.9
  transformIgnorePatterns: ['/node_modules/(?!(cookie|content-disposition)/)'],
  transform: {
    '^.+\\.[jt]s$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.nx/'],
};

const level = (displayName, testMatch, more = {}) => ({ ...base, displayName, testMatch, ...more });
const withDatabase = {
  globalSetup: '<rootDir>/test/database/global-setup.mjs',
  globalTeardown: '<rootDir>/test/database/global-teardown.mjs',
};

/** Everything that any process of the system tests says is scanned for what may stand in no log. */
const withLogScan = {
  globalSetup: '<rootDir>/test/system/log-scan/keep-logs.mjs',
  globalTeardown: '<rootDir>/test/system/log-scan/scan-logs.mjs',
};

const withRedis = { globalSetup: '<rootDir>/scripts/redis-for-specs.mjs' };

/** @type {import('jest').Config} */
export default {
  testTimeout: 30_000, // milliseconds: finds what hangs, and takes no busy machine for it
  projects: [
    level('unit', [
      '<rootDir>/{libs,apps}/*/src/**/!(*.int|*.redis|*.journey|*.system).spec.ts',
      '<rootDir>/test/{properties,golden,architecture,random,reliability,scripts}/**/!(*.int).spec.ts',
    ]),
    level('integration', ['<rootDir>/{libs,apps,test}/**/*.int.spec.ts'], withDatabase),
    level('redis', ['<rootDir>/{libs,apps,test}/**/*.redis.spec.ts'], withRedis),
    level('journeys', ['<rootDir>/test/journeys/**/*.journey.spec.ts']),
    level('system', ['<rootDir>/test/system/**/*.system.spec.ts'], withLogScan),
  ],
};
