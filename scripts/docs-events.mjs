// Writes docs/events.md from the catalogue of events.
import { writeFileSync } from 'node:fs';
import { eventsPage } from '@evenwicht/events';

writeFileSync(new URL('../docs/events.md', import.meta.url), eventsPage());
