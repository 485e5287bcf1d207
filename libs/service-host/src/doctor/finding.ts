import { causeOf } from '@evenwicht/jobs';

/** How something is. `not-checked`: this role, or this moment, does not let it be seen. */
export const conditions = ['ok', 'not-checked', 'warning', 'failed'] as const;
export type Condition = (typeof conditions)[number];

/** One line of the doctor. Never a secret, and nothing of what an event says. */
export interface Finding {
  readonly name: string;
  readonly condition: Condition;
  readonly what: string;
  /** What the operator can do about it. */
  readonly todo?: string;
}

/** The worst of them. */
export function worstOf(findings: readonly Finding[]): Condition {
  return conditions[Math.max(0, ...findings.map(({ condition }) => conditions.indexOf(condition)))] as Condition;
}

export function ok(name: string, what: string): Finding {
  return { name, condition: 'ok', what };
}

export function warning(name: string, what: string, todo: string): Finding {
  return { name, condition: 'warning', what, todo };
}

export function failed(name: string, what: string, todo: string): Finding {
  return { name, condition: 'failed', what, todo };
}

export function notChecked(name: string, what: string): Finding {
  return { name, condition: 'not-checked', what };
}

/** PostgreSQL: the role may not look there. */
const notAllowed = '42501';

/** A check that breaks off says with which code: a message may quote an address, a password or an event. */
export async function guarded(
  name: string,
  todo: string,
  check: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    const cause = codeOf(error);
    if (cause === notAllowed) return [notChecked(name, 'niet na te gaan met deze rol in de database')];
    return [failed(name, `niet na te gaan: ${cause}`, todo)];
  }
}

/** The code of an error, or of what caused it. */
export function codeOf(error: unknown): string {
  const causes: string[] = [];
  for (let each: unknown = error; each instanceof Error; each = each.cause) causes.push(causeOf(each));
  return causes.findLast((cause) => cause !== 'ERROR' && cause !== 'AGGREGATE_ERROR') ?? causes[0] ?? 'UNKNOWN';
}
