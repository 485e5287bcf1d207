import { runServiceApart } from '@evenwicht/service-host';
import { housingAssociation } from './housing-association.js';

await runServiceApart(housingAssociation);
