import { SingleBar } from 'cli-progress';
import type { ConsoleIo } from './console-io.js';

export interface ProgressBar {
  readonly show: (lines: { readonly done: number; readonly total: number }) => void;
  readonly stop: () => void;
}

/** A bar with the time still to go; silent where nobody looks. */
export function progressBar(stream: ConsoleIo['errorOutput'], unit = 'regels'): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream,
    hideCursor: true,
    etaBuffer: 50,
    format: `{bar} {percentage}% | {value}/{total} ${unit} | nog {eta_formatted}`,
  });
  return {
    show: ({ done, total }) => (bar.isActive ? bar.update(done) : bar.start(total, done)),
    stop: () => bar.stop(),
  };
}
