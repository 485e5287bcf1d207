import { CommandMistake } from './console-io.js';

export const engines = ['postgres', 'kurrentdb'] as const;

export type Engine = (typeof engines)[number];

/** `evenwicht copy-log`: from where to where. */
export interface CopyLogLine {
  readonly command: 'copy-log';
  readonly from: Engine;
  readonly to: Engine;
}

export function copyLogLine(
  rest: readonly string[],
  { from, to }: { readonly from?: string; readonly to?: string },
): CopyLogLine {
  if (rest.length > 0) throw new CommandMistake('De opdracht copy-log heeft alleen opties.');
  const [source, target] = [engineOf('from', from), engineOf('to', to)];
  if (source === target) throw new CommandMistake('Een logboek wordt van de ene opslag naar de andere gekopieerd.');
  return { command: 'copy-log', from: source, to: target };
}

function engineOf(option: string, name: string | undefined): Engine {
  const engine = engines.find((each) => each === name);
  if (!engine) throw new CommandMistake(`Geef --${option} ${engines.join(' of ')}.`);
  return engine;
}
