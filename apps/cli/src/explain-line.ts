import { explainedFigures, type ExplainedFigureName, type FigureAsked } from '@evenwicht/evaluation';
import type { Position } from '@evenwicht/events';
import { isHalfYear, isUuid, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import { CommandMistake } from './console-io.js';

/** `evenwicht explain`: of a case, or of a figure. */
export type ExplainLine = {
  readonly command: 'explain';
  /** The last position that is taken into account; everything without one. */
  readonly upTo: Position | undefined;
} & ({ readonly caseId: CaseId } | { readonly figure: FigureAsked });

interface ExplainOptions {
  readonly figure?: string | undefined;
  readonly municipality?: string | undefined;
  readonly 'half-year'?: string | undefined;
  readonly position?: string | undefined;
}

/** @throws CommandMistake */
export function explainLine([caseId, ...more]: readonly string[], options: ExplainOptions): ExplainLine {
  const upTo = positionOf(options.position);
  if (options.figure !== undefined) {
    if (caseId !== undefined) throw new CommandMistake('Geef een zaak of --figure, niet beide.');
    return { command: 'explain', upTo, figure: figureOf({ ...options, figure: options.figure }) };
  }
  if (caseId === undefined || more.length > 0) throw new CommandMistake('Welke zaak? Geef één kenmerk, of --figure.');
  if (options.municipality !== undefined || options['half-year'] !== undefined) {
    throw new CommandMistake('--municipality en --half-year horen bij --figure.');
  }
  const lowered = caseId.toLowerCase();
  if (!isUuid(lowered)) throw new CommandMistake('Het kenmerk van een zaak is een UUID.');
  return { command: 'explain', upTo, caseId: lowered as CaseId };
}

function figureOf({ figure, municipality, 'half-year': halfYear }: ExplainOptions & { figure: string }): FigureAsked {
  if (!(explainedFigures as readonly string[]).includes(figure)) {
    throw new CommandMistake(
      `Het cijfer ${JSON.stringify(figure)} is er niet; kies uit ${explainedFigures.join(', ')}.`,
    );
  }
  if (municipality === undefined || !/^GM\d{4}$/.test(municipality)) {
    throw new CommandMistake('Van welke gemeente? Geef --municipality met een CBS-code, zoals GM0193.');
  }
  if (halfYear === undefined || !isHalfYear(halfYear)) {
    throw new CommandMistake('Van welk halfjaar? Geef bijvoorbeeld --half-year 2026-H2.');
  }
  return { figure: figure as ExplainedFigureName, municipality: municipality as MunicipalityCode, halfYear };
}

function positionOf(text: string | undefined): Position | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new CommandMistake('Een plaats in het logboek is een getal vanaf 1.');
  return Number(text) as Position;
}
