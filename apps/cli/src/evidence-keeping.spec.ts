import { explainedEvidence } from './evidence-keeping.js';

const refusedBy = (code: string, path?: string) =>
  Object.assign(new Error(code), { code, syscall: 'write', ...(path && { path }) });

test.each(['ENOSPC', 'EDQUOT'])('a disk that fills up while exporting (%s) says that nothing is finished', (code) => {
  expect(explainedEvidence(refusedBy(code))).toMatchObject({
    name: 'CommandMistake',
    message: `De schijf is vol (${code}). Wat er al geschreven is, is niet af: het is geen bundel en kan weg.`,
  });
});

test('a place that cannot be written is named', () => {
  expect(explainedEvidence(refusedBy('EACCES', '/elders/bundel'))).toMatchObject({
    message: 'Op "/elders/bundel" kan niet worden geschreven (EACCES).',
  });
});
