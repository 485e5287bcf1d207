import { openDatabase } from './database.js';
import { openDemoDatabase } from './demo.js';
import { freePort } from './free-port.js';
import { readSettings, WrongSettings } from './settings.js';
import { Standalone } from './standalone.js';
import { welcome } from './welcome.js';

/** Milliseconds that a stop may take before the process ends without waiting any longer. */
const patience = 15_000;

async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env);
  const database = settings.isDemo ? await openDemoDatabase(settings) : await openDatabase(settings);
  const service = new Standalone({ ...settings, port: settings.port || (await freePort(settings.host)) }, database);
  stopOnSignal(service);
  await service.listen().catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  await service.start();
  if (service.isReady) console.log(welcome(await service.surroundings()));
}

let isStopping = false;

function stopOnSignal(service: Standalone): void {
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

await main().catch((error: unknown) => {
  if (!isStopping) fail(error); // what was under way when we were told to stop may fail; stopping must finish
});
