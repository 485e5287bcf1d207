import { WrongSettings } from './settings.js';

/** What a process runs from its start until it is told to stop. */
export interface RunnableService {
  /** Answers visitors from here on, if only to say that it is not ready. */
  listen(): Promise<void>;
  /** Does everything that comes before work. */
  start(): Promise<void>;
  /** Finishes what is in hand and gives everything back. */
  close(): Promise<void>;
}

/** Milliseconds that a stop may take before the process ends without waiting any longer. */
const patience = 15_000;

let isStopping = false;

/** Opens a service and runs it until a signal; whatever ends it otherwise is told to the operator, with status 1. */
export async function runService(open: () => Promise<RunnableService>): Promise<void> {
  await opened(open).catch((error: unknown) => {
    if (!isStopping) fail(error); // what was under way when we were told to stop may fail; stopping must finish
  });
}

async function opened(open: () => Promise<RunnableService>): Promise<void> {
  const service = await open();
  stopOnSignal(service);
  await service.listen().catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  await service.start();
}

function stopOnSignal(service: RunnableService): void {
  const stop = () => {
    if (isStopping) return; // a closing terminal sends one signal, and what npm leaves behind another
    isStopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    service.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
}

function fail(error: unknown): void {
  console.error(asToldToOperator(error));
  process.exit(1);
}

function asToldToOperator(error: unknown): unknown {
  if (error instanceof WrongSettings) return error.mistakes.join('\n');
  const { code, port } = error as { readonly code?: unknown; readonly port?: unknown };
  return code === 'EADDRINUSE' ? `Poort ${String(port)} is bezet; noem een andere met PORT.` : error;
}
