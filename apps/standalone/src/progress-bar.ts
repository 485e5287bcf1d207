import { SingleBar } from 'cli-progress';

export interface ProgressBar {
  readonly show: (lines: { readonly done: number; readonly total: number }) => void;
  readonly stop: () => void;
}

/** A bar with the time still to go; where nobody looks, a line for each tenth. */
export function progressBar(stream: NodeJS.WriteStream, subject: string): ProgressBar {
  return stream.isTTY ? drawn(stream, subject) : written(stream, subject);
}

function drawn(stream: NodeJS.WriteStream, subject: string): ProgressBar {
  const format = `${subject} {bar} {percentage}% | {value}/{total} | nog {eta_formatted}`;
  const bar = new SingleBar({ stream, hideCursor: true, etaBuffer: 50, format });
  return {
    show: ({ done, total }) => (bar.isActive ? bar.update(done) : bar.start(total, done)),
    stop: () => bar.stop(),
  };
}

function written(stream: NodeJS.WritableStream, subject: string): ProgressBar {
  let tenths = 0;
  return {
    show: ({ done, total }) => {
      const reached = Math.floor((done * 10) / Math.max(total, 1));
      if (reached > tenths) stream.write(`${subject}: ${reached * 10}%\n`);
      tenths = Math.max(tenths, reached);
    },
    stop: () => undefined,
  };
}
