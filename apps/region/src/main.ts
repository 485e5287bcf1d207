import { runServiceApart } from '@evenwicht/service-host';
import { region } from './region.js';

await runServiceApart(region);
