import type { MunicipalityCode } from '@evenwicht/kernel';
import { roles, type Role } from '@evenwicht/service-kit';
import { mayKnowCase } from './may-know-case.js';

const parties = ['GM0148', 'GM0160'] as MunicipalityCode[];
const whoKnows = (organisation: string): Role[] =>
  roles.filter((role) => mayKnowCase({ role, organisation, pseudonym: 'p' }, parties));

test('which household it was about, the caseworkers of both municipalities and the mediation table know', () => {
  expect(whoKnows('GM0148')).toEqual(['caseworker', 'table-coordinator']);
  expect(whoKnows('GM0160')).toEqual(['caseworker', 'table-coordinator']);
});

test('another municipality, an association and an evaluator do not', () => {
  expect(whoKnows('GM0166')).toEqual(['table-coordinator']);
  expect(whoKnows('association-1')).toEqual(['table-coordinator']);
  expect(mayKnowCase({ organisation: 'GM0148', pseudonym: 'p' }, parties)).toBe(false);
});
