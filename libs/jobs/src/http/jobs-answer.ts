import { ApiProperty } from '@nestjs/swagger';
import { reportFormats } from '../pointer.js';
import { jobStates } from '../job-queue.js';

export class JobCountsAnswer {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Wacht op uitvoering.' })
  waiting!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Wordt nu uitgevoerd.' })
  running!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Mislukte en wacht op een nieuwe poging.' })
  retrying!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Mislukte te vaak en wacht op een operator.' })
  parked!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Gedaan in de afgelopen dagen.' })
  done!: number;
}

/** Waar een taak naar wijst; nooit wat daar staat. */
export class PointerAnswer {
  @ApiProperty({ format: 'date', required: false, description: 'De dag waarvoor zij wordt gedaan.' })
  day?: string;

  @ApiProperty({ required: false, description: 'Het halfjaar, zoals 2026-H2.' })
  halfYear?: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Plaats van een gebeurtenis in het logboek.' })
  position?: number;

  @ApiProperty({ format: 'uuid', required: false, description: 'Kenmerk van een zaak.' })
  caseId?: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Kenmerk van een gebeurtenis.' })
  eventId?: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Kenmerk van wie ervan bericht krijgt.' })
  targetId?: string;

  @ApiProperty({ enum: reportFormats, required: false, description: 'Vorm van een rapportbestand.' })
  format?: string;
}

export class JobAnswer {
  @ApiProperty({ description: 'Kenmerk van de taak.' })
  jobId!: string;

  @ApiProperty({ description: 'Soort taak.' })
  kind!: string;

  @ApiProperty({ type: PointerAnswer, description: 'Waar zij over gaat.' })
  pointer!: PointerAnswer;

  @ApiProperty({ enum: jobStates, description: 'Hoe het met haar staat.' })
  state!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoe vaak zij is geprobeerd.' })
  attempts!: number;

  @ApiProperty({ required: false, description: 'Code van de oorzaak waardoor de laatste poging mislukte.' })
  cause?: string;

  @ApiProperty({ format: 'date-time', description: 'Wanneer zij werd opgedragen.' })
  orderedAt!: Date;

  @ApiProperty({ format: 'date-time', required: false, description: 'Wanneer zij werd gedaan of geparkeerd.' })
  endedAt?: Date;
}

export class JobsAnswer {
  @ApiProperty({ type: JobCountsAnswer, description: 'Hoeveel taken er in elke staat zijn.' })
  counts!: JobCountsAnswer;

  @ApiProperty({ type: [JobAnswer], description: 'De oudste taken in de gevraagde staat, ten hoogste 200.' })
  jobs!: readonly JobAnswer[];
}

export class RetriedJobAnswer {
  @ApiProperty({ description: 'Kenmerk van de taak.' })
  jobId!: string;
}
