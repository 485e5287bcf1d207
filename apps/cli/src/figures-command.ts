import { replayOf, UnknownAgreementVersion, type Answer, type Clocks, type FiguresOnDay } from '@evenwicht/evaluation';
import { dayInDutch } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { CommandMistake, exitStatus, type ConsoleIo } from './console-io.js';
import type { FiguresLine } from './figures-line.js';
import { percentage, signed } from '@evenwicht/report-files';
import { aligned, figuresTable } from './figures-table.js';
import { withLog } from './open-log.js';
import { ruleSetIn } from './rule-sets-file.js';

interface Names {
  nameOf(municipality: string): string;
}

/** `evenwicht figures`: what was known when, under which rules; the answer names all three clocks. */
export async function figures({ question: asked, rulesPath, isJson }: FiguresLine, io: ConsoleIo): Promise<number> {
  const ruleSet = rulesPath === undefined ? undefined : await ruleSetIn(rulesPath);
  const question = { ...asked, ruleSet };
  const { answer, names } = await withLog(io.environment, async (log) => {
    const replay = await replayOf(log, [question.knownAt]);
    return { answer: replay.answer(question), names: replay.regionAt(question.knownAt).rules };
  }).catch((error: unknown) => {
    throw explained(error);
  });
  io.output.write(isJson ? `${JSON.stringify(answer, null, 2)}\n` : inDutch(answer, names));
  return 'municipalities' in answer.figures ? exitStatus.done : exitStatus.incomplete;
}

function explained(error: unknown): unknown {
  if (!(error instanceof UnknownAgreementVersion)) return error;
  return new CommandMistake(
    `De verdeelafspraken versie ${JSON.stringify(error.agreementVersion)} waren niet vastgesteld.`,
  );
}

function inDutch({ clocks, restsOn, figures: said }: Answer, names: Names): string {
  return `${figuresInDutch(said, names)}${clocksInDutch(clocks, restsOn)}`;
}

function figuresInDutch(said: Answer['figures'], names: Names): string {
  if ('missingHouseholdCount' in said) {
    const { municipality, referenceDate } = said.missingHouseholdCount;
    const name = `${names.nameOf(municipality)} (${municipality})`;
    return `Het aantal huishoudens van ${name} op ${dayInDutch(referenceDate)} was niet bekend of nul; zonder dat zijn er geen cijfers.\n`;
  }
  if ('missingKeyCount' in said) {
    return `Van ${said.missingKeyCount.municipality} ontbreekt het aantal voor de andere sleutel.\n`;
  }
  return 'on' in said ? dayTable(said, names) : figuresTable(said, names);
}

function dayTable({ on, halfYear, agreementVersion, municipalities }: FiguresOnDay, names: Names): string {
  const rows = municipalities.map((row) => [
    `${names.nameOf(row.municipality)} (${row.municipality})`,
    row.balance ? signed(row.balance) : 'niet te bepalen',
    row.operationalShare ? percentage(row.operationalShare.share) : 'geen mutaties',
    row.operationalShare ? `${row.operationalShare.firstMonth} t/m ${row.operationalShare.lastMonth}` : '',
    String(row.openLoans),
    String(row.openCredits),
    String(row.netReciprocity),
  ]);
  const heading = ['gemeente', `balans ${halfYear}`, 'aandeel', 'venster', 'open leningen', 'open tegoeden', 'netto'];
  return [
    `Evenwichtige verdeling op ${dayInDutch(on)}, verdeelafspraken versie ${agreementVersion}`,
    '',
    ...aligned([heading, ...rows]),
    '',
  ].join('\n');
}

function clocksInDutch({ valid, knownAt, rules }: Clocks, restsOn: number): string {
  const version = rules.agreementVersion === undefined ? '' : `versie ${rules.agreementVersion}, `;
  return [
    '',
    `Geldig:   ${'on' in valid ? `op ${valid.on}` : `in ${valid.halfYear}`}`,
    `Bekend:   ${untilMoment(knownAt)}`,
    `Regels:   ${version}${untilMoment(rules.knownAt)}${rules.ruleSet ? `, met daarover ${rules.ruleSet.name}` : ''}`,
    `Logboek:  tot en met positie ${restsOn}`,
    '',
  ].join('\n');
}

function untilMoment(moment: Instant | null): string {
  return moment === null ? 'er is niets vastgelegd' : `zoals vastgelegd tot en met ${moment}`;
}
