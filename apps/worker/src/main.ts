import { runServiceApart } from '@evenwicht/service-host';
import { worker } from './worker.js';

await runServiceApart(worker);
