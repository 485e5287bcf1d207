import { Type } from 'class-transformer';
import type { AssociationId, CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import { Field, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';
import { taskKinds, taskParties, type TaskParty } from '../domain/tasks/case-task.js';
import { cursorTo } from './page-cursor.js';
import type { WorklistPlace } from '../projections/worklists.js';

const day = eventFields.date;

/** A cursor of a worklist, as it was given. */
export const worklistPlace = z
  .tuple([day, day, z.uuid(), z.enum(taskKinds)])
  .transform(([until, since, caseId, kind]): WorklistPlace => ({ until, since, caseId: caseId as CaseId, kind }));

export const afterField = {
  description: 'De next van de vorige bladzijde, ongewijzigd. Zonder opgave: vanaf het begin.',
  optional: true,
};

/** Een lijst in bladzijden. */
export class PagedQuery extends WaitingQuery {
  @Type(() => Number)
  @Field(z.int().min(1).max(200), { description: 'Hoeveel regels ten hoogste. Zonder opgave: 50.', optional: true })
  limit?: number;
}

/** Wat er op wie wacht. */
export class WorklistQuery extends PagedQuery {
  @Field(eventFields.municipality, {
    description:
      'Gemeente (CBS-code). Voor een gemeente de eigen werkvoorraad; voor de coördinator die van elke gemeente, en zonder opgave die van de regio. Voor een corporatie: waar het huishouden heen gaat.',
    optional: true,
    example: 'GM0148',
  })
  municipality?: MunicipalityCode;

  @Field(eventFields.association, {
    description: 'Corporatie waarvan de werkvoorraad gevraagd wordt; een corporatie vraagt alleen de eigen.',
    optional: true,
    example: 'association-1',
  })
  association?: AssociationId;

  @Field(z.enum(taskParties), { description: 'Alleen wat op deze partij wacht.', optional: true })
  waitingFor?: TaskParty;

  @Field(eventFields.date, {
    description: 'Alleen waarvan de termijn op deze dag voorbij is; geeft ook aan per welke dag er geoordeeld wordt.',
    format: 'date',
    optional: true,
  })
  overdueOn?: PlainDate;

  @Field(eventFields.externalReference, {
    description: 'Alleen de zaak met dit kenmerk in een ander systeem; vindt alleen eigen zaken van een gemeente.',
    optional: true,
  })
  externalReference?: string;

  @Field(cursorTo(worklistPlace), afterField)
  after?: string;
}
