import { runServiceApart } from '@evenwicht/service-host';
import { evaluation } from './evaluation.js';

await runServiceApart(evaluation);
