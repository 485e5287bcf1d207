import { runServiceApart } from '@evenwicht/service-host';
import { municipality } from './municipality.js';

await runServiceApart(municipality);
