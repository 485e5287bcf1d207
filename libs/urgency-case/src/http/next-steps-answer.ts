import { ApiProperty } from '@nestjs/swagger';
import { taskKinds, taskParties } from '../domain/tasks/case-task.js';
import { taskUrgencies } from '../domain/tasks/responsible.js';

/** Iets wat op iemand wacht. */
export class TaskAnswer {
  @ApiProperty({ enum: taskKinds, description: 'Wat er wacht, als code.' })
  kind!: string;

  @ApiProperty({ description: 'Wat er wacht, in woorden.' })
  label!: string;

  @ApiProperty({
    enum: taskParties,
    description:
      'Op wie: de gemeente van aanvraag, die van herkomst, de corporaties, de bemiddelingstafel of de aanvrager.',
  })
  party!: string;

  @ApiProperty({
    description:
      'Op welke: een gemeente (CBS-code), de corporatie die toewees, of region voor de tafel. Bij toewijzen de gemeente waar de corporaties zoeken; bij aanvullen de gemeente die erom vroeg.',
  })
  organisation!: string;

  @ApiProperty({ format: 'date', description: 'Sinds wanneer.' })
  since!: string;

  @ApiProperty({
    required: false,
    format: 'date',
    description:
      'Uiterste dag: van de beslistermijn, van de termijn om aan te vullen, of waarop de urgentie nog geldt.',
  })
  until?: string;

  @ApiProperty({
    enum: taskUrgencies,
    description: 'Te laat, bijna zover, loopt, of zonder termijn. Een termijn waarschuwt en houdt niets tegen.',
  })
  urgency!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoeveel dagen het wacht.' })
  days!: number;
}

/** Iets wat nu kan. */
export class NextStepAnswer {
  @ApiProperty({ description: 'De operatie in deze beschrijving (operationId).' })
  operation!: string;

  @ApiProperty({ enum: ['POST'], description: 'De methode.' })
  method!: string;

  @ApiProperty({ description: 'Het pad, met {caseId} voor het kenmerk van de zaak.' })
  path!: string;

  @ApiProperty({ description: 'Wat het is, in woorden.' })
  label!: string;
}
