import { allEventTypes, eventFields, eventTypesOf, type RecordedEvent, type StreamName } from '@evenwicht/events';
import { z } from 'zod';
import { eventForEvaluators } from './event-for-evaluators.js';

const names = { municipality: (code: string) => `gemeente ${code}`, association: (id: string) => id };
const caseId = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01';
const personRef = '6a4e1d7c-0d5f-4c39-9f6e-0d0f1c5f7a11';
const nothingProtected = new Set<string>();
const types = [...allEventTypes()];
const categoryOfType = (type: string) =>
  Object.entries(eventTypesOf).find(([, ofCategory]) => type in ofCategory)?.[0] ?? 'none';

// invented
function recorded(type: string, data: unknown, stream = `${categoryOfType(type)}-${caseId}`): RecordedEvent {
  return {
    eventId: 'e-1',
    stream: stream as StreamName,
    revision: 0,
    position: 7,
    type,
    schemaVersion: allEventTypes().get(type)?.schemaVersion,
    occurredOn: '2026-09-01',
    recordedAt: '2026-09-02T08:00:00.000Z',
    actor: { organisation: 'GM0166', role: 'caseworker', pseudonym: 'p-1' },
    agreementVersion: '2025-12-05',
    correlationId: 'c-1',
    causationId: 'c-1',
    commandId: 'c-1',
    data,
  } as unknown as RecordedEvent;
}

/** A value that fits, with every reference filled in that may lead to somebody. */
function filled(schema: unknown, example: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return filled(schema.unwrap(), example);
  if (schema === eventFields.personRef) return personRef;
  if (schema === eventFields.externalReference) return 'leads-elsewhere';
  if (schema === eventFields.documentReference) return 'leads-to-a-file';
  if (!(schema instanceof z.ZodObject)) return example;
  const shape = Object.entries(schema.shape);
  const fields = shape.map(([name, field]) => [name, filled(field, (example as Record<string, unknown>)?.[name])]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

const references = (text: string) => text.match(/leads-elsewhere|6a4e1d7c-0d5f|leads-to-a-file/g) ?? [];

describe('An event as evaluators see it', () => {
  test.each(types)('%s leads to no person and to no file', (type, { data, example }) => {
    const event = recorded(type, filled(data, example));
    const seen = JSON.stringify(eventForEvaluators(event, nothingProtected, names));

    const isOfCase = categoryOfType(type) === 'case';
    expect(references(seen).filter((found) => isOfCase || found !== 'leads-to-a-file')).toEqual([]);
  });

  it('keeps who did it as a pseudonym, and everything that figures are made of', () => {
    const { example } = eventTypesOf.case.UrgencyApplied;

    expect(eventForEvaluators(recorded('UrgencyApplied', example), nothingProtected, names)).toMatchObject({
      actor: { organisation: 'GM0166', role: 'caseworker', pseudonym: 'p-1' },
      sentence: 'gemeente GM0148 ontving een aanvraag om urgentie.',
      data: { municipality: 'GM0148', category: 'shelteredHousing', scope: 'statutory' },
      isProtected: false,
    });
  });

  it('the guard above sees a reference that is left in', () => {
    expect(references(JSON.stringify(filled(eventTypesOf.case.UrgencyApplied.data, { category: 'x' })))).not.toEqual(
      [],
    );
  });
});

describe('A case of which the municipality of origin is unsafe (domain.md 6.3; E-02)', () => {
  const protectedCases = new Set([caseId]);
  const caseTypes = Object.entries(eventTypesOf.case);
  const revealing = ['origin', 'municipalityOfOrigin', 'originLies', 'counterProposal', 'weighing', 'category'];

  test.each(caseTypes)('%s says nothing of where the household comes from', (type, { data, example }) => {
    const seen = eventForEvaluators(recorded(type, filled(data, example)), protectedCases, names);

    expect(seen).toMatchObject({ isProtected: true });
    expect(Object.keys(seen.data as object).filter((field) => revealing.includes(field))).toEqual([]);
    expect([seen.actor, seen.eventId, seen.sentence]).toEqual([undefined, undefined, undefined]);
  });

  it('still counts where it counts: where it was applied for and where the household is housed', () => {
    const { example } = eventTypesOf.case.TenancyStarted;
    const seen = eventForEvaluators(recorded('TenancyStarted', example), protectedCases, names);

    expect(seen.data).toEqual({ municipality: example.municipality, kind: example.kind, scope: example.scope });
  });

  it('is named by no other stream: not by the ledger, which names the municipality of origin', () => {
    const { example } = eventTypesOf.reciprocity.ReciprocityPlacementRecorded;
    const seen = eventForEvaluators(
      recorded('ReciprocityPlacementRecorded', { ...example, caseId }, 'reciprocity-invented'),
      protectedCases,
      names,
    );

    expect(JSON.stringify(seen)).not.toContain(caseId);
  });
});
