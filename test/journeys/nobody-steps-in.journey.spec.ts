import { weigh, type CaseToWeigh } from '@evenwicht/distribution';
import { streamName, type MeetingEvent } from '@evenwicht/events';
import type { CaseId, MunicipalityCode } from '@evenwicht/kernel';
import { escalationOf, meetingDecider, openCalls, type StepInEscalation } from '@evenwicht/mediation-table';
import { day, InventedRegionAtWork, uuidOf } from './invented-region-at-work.js';

// invented: A is above the minimum share and cannot serve; B and C may step in
const [a, b, c] = ['GM0148', 'GM0160', 'GM0166'] as [MunicipalityCode, MunicipalityCode, MunicipalityCode];
const name = 'the household';
const caseId = uuidOf(name) as CaseId;
const meetings = ['first meeting', 'second meeting', 'third meeting'];

/** A did its utmost, declared itself unable, and the table asked both others. */
async function callForHelp(): Promise<InventedRegionAtWork> {
  const work = new InventedRegionAtWork();
  await work.adopt(a, b, c);
  for (const municipality of [a, b, c]) await work.reportVacancies(municipality, '2026-07', 10);
  for (const own of ['own 1', 'own 2']) {
    await work.grant(own, a);
    await work.house(own, a, '2026-07-20', '2026-08-01');
  }
  await work.grant(name, a);
  await work.step(name, '2026-08-20', 'RecordUtmostEffort', { actions: ['direct-mediation'] });
  await work.step(name, '2026-09-01', 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' });
  await work.step(name, '2026-09-02', 'RequestStepIn', { municipalities: [b, c] });
  return work;
}

/** Everything that lies on the table comes on the agenda, and is put off. */
async function meetInVain(work: InventedRegionAtWork, meeting: string, heldOn: string): Promise<void> {
  await work.meet(meeting, heldOn, 'PlanMeeting', { heldOn: day(heldOn) });
  await work.meet(meeting, heldOn, 'PutOnAgenda', {});
  await work.meet(meeting, heldOn, 'RecordAttendance', { attendance: [{ organisation: b, role: 'municipality' }] });
  await work.meet(meeting, heldOn, 'MinuteDecision', { caseId, outcome: 'step-in-requested' });
  await work.meet(meeting, heldOn, 'CloseMeeting', {});
}

/** On whose agenda the case stands. */
async function agendasWith(work: InventedRegionAtWork): Promise<readonly string[]> {
  const held: string[] = [];
  for (const meeting of meetings) {
    const events = (await work.store.readStream(streamName('meeting', uuidOf(meeting)))) as unknown as MeetingEvent[];
    const state = events.reduce(meetingDecider.evolve, meetingDecider.initial);
    if (state.meeting?.agenda.has(caseId)) held.push(meeting);
  }
  return held;
}

async function escalationsOn(work: InventedRegionAtWork, on: string): Promise<readonly StepInEscalation[]> {
  const agendas = await agendasWith(work);
  return openCalls(await work.region()).flatMap((help) => escalationOf(help, agendas.length, day(on)) ?? []);
}

describe('From a declaration that the origin cannot serve to help (3c; E-16)', () => {
  it('crossed and cannot serve, nobody steps in: the case stays open, comes back at each meeting, and is escalated (E-16)', async () => {
    const work = await callForHelp();
    await work.step(name, '2026-09-05', 'DeclineStepIn', { municipality: b, reason: 'no-fitting-dwelling' });
    expect(await escalationsOn(work, '2026-09-05')).toEqual([]);

    await work.step(name, '2026-09-07', 'DeclineStepIn', { municipality: c, reason: 'own-cases-first' });
    await meetInVain(work, 'first meeting', '2026-09-10');
    expect(await escalationsOn(work, '2026-09-10')).toMatchObject([
      {
        caseId,
        daysSinceDeclaration: 9,
        causes: ['everyone-declined'],
        askedCount: 2,
        declinedCount: 2,
        declineReasons: [
          { reason: 'no-fitting-dwelling', count: 1 },
          { reason: 'own-cases-first', count: 1 },
        ],
      },
    ]);

    await work.step(name, '2026-09-11', 'RequestStepIn', { municipalities: [b, c] });
    await meetInVain(work, 'second meeting', '2026-09-24');
    expect(await agendasWith(work)).toEqual(['first meeting', 'second meeting']);
    expect(await escalationsOn(work, '2026-09-24')).toMatchObject([
      { causes: ['repeatedly-on-agenda'], agendaCount: 2, unansweredCount: 2, daysSinceDeclaration: 23 },
    ]);
    expect((await work.region()).referrals.open).toMatchObject([{ caseId }]);
  });

  it('one that declined offers later and steps in: the case leaves the list and the agenda, and is housed', async () => {
    const work = await callForHelp();
    await work.step(name, '2026-09-05', 'DeclineStepIn', { municipality: b, reason: 'no-fitting-dwelling' });
    await work.step(name, '2026-09-07', 'DeclineStepIn', { municipality: c, reason: 'own-cases-first' });
    await work.step(name, '2026-09-20', 'OfferStepIn', { municipality: b });
    expect(await escalationsOn(work, '2026-09-20')).toEqual([]);
    expect((await work.region()).referrals.open).toHaveLength(1);

    await work.step(name, '2026-09-21', 'StepIn', { municipality: b });
    await work.house(name, b, '2026-09-28', '2026-10-05');
    expect((await work.region()).referrals.open).toEqual([]);
    expect(await escalationsOn(work, '2026-10-05')).toEqual([]);
  });

  it('the table sees who declined and why, and its advice is the same as without (3c; OQ-17)', async () => {
    const work = await callForHelp();
    const household: CaseToWeigh = {
      caseId,
      isCounted: true,
      firstStep: 'origin-unable',
      firstStepMunicipality: a,
      helpFor: a,
      needs: [],
    };
    const before = weigh(await work.region(), household, day('2026-09-06'));
    await work.step(name, '2026-09-05', 'DeclineStepIn', { municipality: b, reason: 'no-fitting-dwelling' });
    const after = weigh(await work.region(), household, day('2026-09-06'));

    const order = ({ options }: typeof before) => options.map(({ municipality, rank }) => ({ municipality, rank }));
    expect(order(after)).toEqual(order(before));
    expect(after.options.filter(({ declinedBefore }) => declinedBefore.length > 0)).toMatchObject([
      {
        municipality: b,
        declinedBefore: [{ declinedOn: '2026-09-05', reason: 'no-fitting-dwelling', isForThisCase: true }],
      },
    ]);
  });
});
