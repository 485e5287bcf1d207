import { EmbeddedPostgresError } from '@evenwicht/embedded-postgres';
import { EventIsNewer } from '@evenwicht/events';
import { WrongSettings } from './settings.js';

/** What a process runs from its start until it is told to stop. */
export interface RunnableService {
  /** Answers visitors from here on, if only to say that it is not ready. */
  listen(): Promise<void>;
  /** Does everything that comes before work. */
  start(): Promise<void>;
  /** Says that it is going and goes on answering, until those who send visitors have heard. */
  leave(): Promise<void>;
  /** Finishes what is in hand and gives everything back. */
  close(): Promise<void>;
}

/** Milliseconds that a stop may take, when it has left, before the process ends without waiting any longer. */
const patience = 15_000;

/** Milliseconds in which several signals are one request to stop: a terminal that is closed, and npm, each send their own. */
const sameRequest = 1_000;

let isStopping = false;

/** Hears why a service ends: a sentence, or an error that nobody foresaw. */
export type TellFailure = (failure: unknown) => void;

/** Opens a service and runs it until a signal; whatever ends it otherwise is told to the operator, with status 1. */
export async function runService(
  open: () => Promise<RunnableService>,
  tell: TellFailure = (failure) => console.error(failure),
): Promise<void> {
  const fail = (error: unknown) => {
    tell(asToldToOperator(error));
    process.exit(1);
  };
  await opened(open, fail).catch((error: unknown) => {
    if (!isStopping) fail(error); // what was under way when we were told to stop may fail; stopping must finish
  });
}

async function opened(open: () => Promise<RunnableService>, fail: TellFailure): Promise<void> {
  const service = await open();
  stopOnSignal(service, fail);
  await service.listen().catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  await service.start();
}

/** The first signal stops in good order; one that comes later is from somebody who does not want to wait. */
function stopOnSignal(service: RunnableService, fail: TellFailure): void {
  let first: number | undefined;
  const stop = () => {
    first ??= performance.now();
    if (performance.now() - first > sameRequest) process.exit(1);
    if (isStopping) return;
    isStopping = true;
    stopped(service).then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

async function stopped(service: RunnableService): Promise<void> {
  await service.leave();
  setTimeout(() => process.exit(1), patience).unref();
  await service.close();
}

function asToldToOperator(error: unknown): unknown {
  if (error instanceof WrongSettings) return error.mistakes.join('\n');
  if (error instanceof EmbeddedPostgresError) return error.message;
  if (error instanceof EventIsNewer)
    return `Deze versie is ouder dan het logboek (${error.message}); start een nieuwere.`;
  const { code, port } = error as { readonly code?: unknown; readonly port?: unknown };
  return code === 'EADDRINUSE' ? `Poort ${String(port)} is bezet; noem een andere met PORT.` : error;
}
