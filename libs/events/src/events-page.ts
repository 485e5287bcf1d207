import { eventTypesOf } from './catalogue.js';
import type { StreamCategory } from './envelope.js';
import type { EventType, Names } from './event-type.js';
import { fieldInBrief, fieldsOf } from './field-kinds.js';

const streams: Readonly<Record<StreamCategory, string>> = {
  agreement: '`agreement-<region>`: the agreement as dated data',
  scheme: '`scheme-<municipality>`: the municipal urgency scheme',
  supply: '`supply-<municipality>`: vacancies and the small affordable stock',
  case: '`case-<uuid>`: one household and one application, from receipt to closure',
  meeting: '`meeting-<uuid>`: one meeting of the regional mediation table',
  reciprocity: '`reciprocity-<region>`: the ledger of reciprocity',
  monitoring: '`monitoring-<halfYear>`: the report of a half-year, frozen, and what became known afterwards',
  alarm: '`alarm-<region>`: what somebody has to hear of today',
  board: '`board-<region>`: the regional board meeting and the emergency button',
  evaluation: '`evaluation-<n>`: one evaluation of the agreement',
  import: '`import-<uuid>`: one file that was brought in',
};

/** Codes stay codes: an invented figure beside a real name would look like a fact. */
const asCodes: Names = { municipality: (code) => code, association: (id) => id };

const introduction = `# Events

Everything that can have happened, by stream. Generated from the catalogue in \`libs/events\` by \`npm run docs:events\`; a test
fails when this page is out of date.

Each event is stored with the same envelope: \`eventId\`, \`stream\`, \`revision\`, \`type\`, \`schemaVersion\`, \`occurredOn\` (the day
on which it was so in the world), \`recordedAt\` (when the parties knew), \`actor\` (organisation, role and pseudonym, never a
person), \`agreementVersion\`, \`correlationId\`, \`causationId\`, \`commandId\`, and \`sourceSystem\` for what was imported. Below
stand its own data and the Dutch sentence that people read. Every example is invented.
`;

/** The page docs/events.md: type, version, stream, fields and the Dutch sentence of the example. */
export function eventsPage(): string {
  const sections = Object.entries(eventTypesOf).map(([category, types]) =>
    section(category as StreamCategory, Object.entries<EventType>(types)),
  );
  return [introduction, ...sections].join('\n');
}

function section(category: StreamCategory, types: readonly (readonly [string, EventType])[]): string {
  return [`## ${streams[category]}\n`, ...types.map(([name, type]) => entry(name, type))].join('\n');
}

function entry(name: string, type: EventType): string {
  const { schemaVersion, data, example } = type;
  const fields = fieldsOf(data).map((field) => `- ${fieldInBrief(field)}`);
  const listed = fields.length > 0 ? fields.join('\n') : '- no data of its own: the day says it';
  return `### ${name}, version ${schemaVersion}\n\n> ${type.sentence(example, asCodes)}\n\n${listed}\n`;
}
