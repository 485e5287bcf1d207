import { freePort, openDatabase, runService, type RunnableService } from '@evenwicht/service-host';
import { openDemoDatabase } from './demo.js';
import { readSettings } from './settings.js';
import { Standalone } from './standalone.js';
import { welcome } from './welcome.js';

async function open(): Promise<RunnableService> {
  const settings = readSettings(process.argv.slice(2), process.env);
  const database = settings.isDemo ? await openDemoDatabase(settings) : await openDatabase(settings);
  const service = new Standalone({ ...settings, port: settings.port || (await freePort(settings.host)) }, database);
  return {
    listen: () => service.listen(),
    start: async () => {
      await service.start();
      const surroundings = service.isReady ? await service.surroundings() : undefined;
      if (surroundings) console.log(welcome(surroundings));
    },
    leave: () => service.leave(),
    close: () => service.close(),
  };
}

await runService(open);
