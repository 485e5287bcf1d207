// The arrows of the architecture: who may import whom. Between projects by the nx tag of each, inside a project by
// folder. test/architecture plants a violation of every one of them, so that no guard can die unseen.
const foundation = ['layer:kernel', 'layer:events'];
const platform = ['layer:sums', 'layer:platform', 'layer:files'];

export const layers = [
  { sourceTag: 'layer:kernel', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:events', onlyDependOnLibsWithTags: ['layer:kernel'] },
  { sourceTag: 'layer:sums', onlyDependOnLibsWithTags: [...foundation, 'layer:testing'] },
  { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: [...foundation, 'layer:platform', 'layer:testing'] },
  // figures on paper: what is printed of the sums, and in which form
  { sourceTag: 'layer:files', onlyDependOnLibsWithTags: [...foundation, 'layer:sums', 'layer:testing'] },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: [...foundation, ...platform] },
  { sourceTag: 'layer:context', onlyDependOnLibsWithTags: [...foundation, ...platform, 'layer:testing'] },
  { sourceTag: 'layer:door', onlyDependOnLibsWithTags: [...foundation, ...platform, 'layer:context', 'layer:testing'] },
  {
    // recomputes from the log: what people decided with (contexts) and what they look at (projections) it may not read
    sourceTag: 'layer:evaluation',
    onlyDependOnLibsWithTags: [...foundation, ...platform, 'layer:testing'],
    notDependOnLibsWithTags: ['holds:projections'],
  },
  {
    // what the processes share: what they serve, open, run and tell; the apps choose
    sourceTag: 'layer:host',
    onlyDependOnLibsWithTags: [...foundation, ...platform, 'layer:context', 'layer:evaluation', 'layer:testing'],
  },
  {
    sourceTag: 'layer:app',
    onlyDependOnLibsWithTags: [
      ...foundation,
      ...platform,
      'layer:context',
      'layer:door',
      'layer:evaluation',
      'layer:host',
      'layer:testing',
    ],
  },
  { sourceTag: 'layer:test', onlyDependOnLibsWithTags: ['*'] },
];

const onlyInSpecs = { group: ['@evenwicht/testing'], message: 'test code stays in specs' };
const outside = {
  group: ['@nestjs/*', 'typeorm', 'pg', 'pg-*', 'pino', 'node:fs', 'node:fs/*', 'node:http', 'node:net'],
  message: 'rules and sums are pure: no framework, no database, no files, no network',
};
/** http -> handlers -> domain <- projections */
const inner = (...folders) => ({
  group: folders.map((folder) => `**/${folder}/**`),
  message: 'inside a context: http -> handlers -> domain <- projections',
});

const zone = (files, patterns) => ({
  files,
  ignores: ['**/*.spec.ts', 'libs/testing/**', 'test/**'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const pureFiles = ['libs/*/src/domain/**/*.ts', 'libs/{distribution,kernel,events}/src/**/*.ts'];

/** No clock, no chance, no environment and no float where a decision or a figure is made. */
const timeless = {
  files: pureFiles,
  ignores: ['**/*.spec.ts'],
  rules: {
    'no-restricted-globals': ['error', 'performance', 'setTimeout', 'setInterval', 'fetch'],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'no clock inside a decision: time comes in as data' },
      { object: 'Math', property: 'random', message: 'no chance inside a decision' },
      { object: 'process', property: 'env', message: 'no environment inside a decision' },
      { object: 'Number', property: 'parseFloat', message: 'figures are exact: no floats' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'no clock inside a decision' },
      { selector: "CallExpression[callee.name='parseFloat']", message: 'figures are exact: no floats' },
      { selector: "MemberExpression[property.name='toFixed']", message: 'figures are exact: no floats' },
    ],
  },
};

export const zones = [
  zone(['libs/**/*.ts', 'apps/**/*.ts'], [onlyInSpecs]),
  zone(['libs/*/src/handlers/**/*.ts'], [onlyInSpecs, inner('http')]),
  zone(['libs/*/src/projections/**/*.ts'], [onlyInSpecs, inner('http', 'handlers')]),
  zone(pureFiles, [onlyInSpecs, outside, inner('http', 'handlers', 'projections')]),
  timeless,
];
