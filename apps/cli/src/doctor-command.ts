import { defaultPrefix, examine, worstOf, type Condition, type Finding } from '@evenwicht/service-host';
import { exitStatus, type ConsoleIo } from './console-io.js';
import type { DoctorLine } from './operator-lines.js';

const statusOf: Readonly<Record<Condition, number>> = {
  ok: exitStatus.done,
  'not-checked': exitStatus.done,
  warning: exitStatus.incomplete,
  failed: exitStatus.notDone,
};

/** `evenwicht doctor`: everything that this deployment rests on, a line each, and what to do about it. */
export async function examineDeployment({ isJson, prefix }: DoctorLine, io: ConsoleIo): Promise<number> {
  const findings: Finding[] = [];
  for await (const finding of examine(io.environment, prefix ?? defaultPrefix)) {
    findings.push(finding);
    if (!isJson) io.output.write(textOf(finding));
  }
  const condition = worstOf(findings);
  if (isJson) io.output.write(`${JSON.stringify({ condition, checks: findings }, null, 2)}\n`);
  else io.output.write(`\n${closing[condition]}\n`);
  return statusOf[condition];
}

const words: Readonly<Record<Condition, string>> = {
  ok: 'goed',
  'not-checked': 'niet na te gaan',
  warning: 'let op',
  failed: 'MIS',
};

const closing: Readonly<Record<Condition, string>> = {
  ok: 'Alles is goed.',
  'not-checked': 'Goed, voor zover na te gaan.',
  warning: 'Er is iets om naar te kijken.',
  failed: 'Er is iets mis.',
};

function textOf({ name, condition, what, todo }: Finding): string {
  const line = `${words[condition].padEnd(15)}  ${name}: ${what}`;
  return `${line}${todo === undefined ? '' : `\n${' '.repeat(17)}→ ${todo}`}\n`;
}
