import type { DecisionDifference, LedgerDifference, PastNotReproduced, ReportDifference } from '@evenwicht/evaluation';

const mostShown = 20;
const obligations = { placement: 'plaatsing', loan: 'lening', credit: 'tegoed' } as const;
const steps = { declaration: 'verklaring van onmacht', determination: 'afweging aan de tafel' } as const;

/** Why nothing was computed: what is on record, and what the actual rules give in its place. */
export function refusalInDutch({ ledger, reports, decisions }: PastNotReproduced): string {
  return [
    ...part('de vastgelegde wederkerigheid is niet dezelfde als de nagerekende', ledger.map(ofLedger)),
    ...part('een afgesloten halfjaarrapport is niet hetzelfde als het nagerekende', reports.map(ofReport)),
    ...part('de cijfers onder vastgelegde besluiten zijn niet dezelfde als de nagerekende', decisions.map(ofDecision)),
    '',
  ].join('\n');
}

function part(what: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > mostShown ? [`  en nog ${lines.length - mostShown}`] : [];
  return [`evenwicht: ${what}; er wordt niets op gebouwd.`, ...lines.slice(0, mostShown), ...more];
}

function ofLedger({ obligation, id, recorded, replayed }: LedgerDifference): string {
  return `  ${obligations[obligation]} ${id}: vastgelegd ${recorded ?? 'niets'}; nagerekend ${replayed ?? 'niets'}`;
}

function ofReport({ halfYear, position, place, recorded, replayed }: ReportDifference): string {
  return `  ${halfYear}, afgesloten op positie ${position}, ${place}: vastgelegd ${recorded}; nagerekend ${replayed}`;
}

function ofDecision({ step, eventId, position, recorded, replayed }: DecisionDifference): string {
  return `  ${steps[step]} op positie ${position} (${eventId}): vastgelegd ${recorded}; nagerekend ${replayed}`;
}
