import type { Month, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { scenariosFor } from '@evenwicht/testing';
import type { JudgeMinimumShare } from './supply-command.js';
import { supplyDecider } from './supply-decider.js';

// invented
const scenario = scenariosFor('Crossing the minimum share (3c, R-060)', supplyDecider);
const fifteen = { numerator: 15, denominator: 100 };

function judge(allocationCount: number, vacancyCount: number, upToPosition: number, minimumShare = fifteen) {
  const months = { firstMonth: '2025-10' as Month, lastMonth: '2026-09' as Month };
  const data: JudgeMinimumShare['data'] = {
    municipality: 'GM0148' as MunicipalityCode,
    ...months,
    allocationCount,
    vacancyCount,
    minimumShare,
    window: 'rolling-12-months',
    upToPosition,
  };
  return { type: 'JudgeMinimumShare', on: '2026-10-03' as PlainDate, data, facts: { isMember: true } } as const;
}

function fact(type: 'MinimumShareCrossed' | 'MinimumShareNoLongerCrossed', sent: ReturnType<typeof judge>) {
  const { municipality, ...data } = sent.data;
  void municipality;
  return { type, occurredOn: sent.on, data };
}

scenario('a share of exactly 15.0% does not cross it: “overschrijdt” (E-12)')
  .given()
  .when(judge(150, 1000, 7))
  .then();

scenario('15.1% does, with the figures and the window that it rests on')
  .given()
  .when(judge(151, 1000, 7))
  .then(fact('MinimumShareCrossed', judge(151, 1000, 7)));

scenario('it is raised once, however far above it goes')
  .given()
  .when(judge(151, 1000, 7), judge(200, 1000, 8))
  .then();

scenario('at exactly 15% again it is no longer crossed')
  .given()
  .when(judge(151, 1000, 7), judge(150, 1000, 8))
  .then(fact('MinimumShareNoLongerCrossed', judge(150, 1000, 8)));

scenario('vacancies that are corrected upwards take the share below it (E-14)')
  .given()
  .when(judge(16, 100, 7), judge(16, 110, 8))
  .then(fact('MinimumShareNoLongerCrossed', judge(16, 110, 8)));

scenario('without vacancies there is no share that crosses anything')
  .given()
  .when(judge(16, 100, 7), judge(16, 0, 8))
  .then(fact('MinimumShareNoLongerCrossed', judge(16, 0, 8)));

scenario('another minimum share is judged by the day from which it holds (E-15)')
  .given()
  .when(judge(16, 100, 7), judge(16, 100, 8, { numerator: 20, denominator: 100 }))
  .then(fact('MinimumShareNoLongerCrossed', judge(16, 100, 8, { numerator: 20, denominator: 100 })));

scenario('what comes past again raises nothing, whatever was so since')
  .given()
  .when(judge(16, 100, 7), judge(15, 100, 9), judge(16, 100, 8))
  .then();

scenario('below it from the beginning is nothing to tell')
  .given()
  .when(judge(1, 100, 7))
  .then();
