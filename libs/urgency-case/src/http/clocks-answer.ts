import { ApiProperty } from '@nestjs/swagger';
import { decisionClockStates } from '../domain/clocks/decision-clock.js';
import { noteReasons, passingReasons } from '../domain/clocks/term-steps.js';
import { outflowClockStates } from '../domain/clocks/outflow-clock.js';
import { urgencyClockStates } from '../domain/clocks/urgency-clock.js';

export class TermStepAnswer {
  @ApiProperty({ format: 'date', description: 'Eerste dag van de stap.' })
  from!: string;

  @ApiProperty({ format: 'date', description: 'Laatste dag van de stap, die meetelt.' })
  to!: string;

  @ApiProperty({ type: 'integer', description: 'Aantal dagen; 0 voor wat gebeurde en de termijn liet zoals zij was.' })
  days!: number;

  @ApiProperty({ enum: [...passingReasons, ...noteReasons], description: 'Waarom de dagen verstrijken of stilstaan.' })
  reason!: string;

  @ApiProperty({ description: 'De wet waarop de stap rust.' })
  article!: string;

  @ApiProperty({ description: 'De stap in een zin.' })
  sentence!: string;
}

export class DecisionClockAnswer {
  @ApiProperty({ format: 'date', description: 'Dag van ontvangst door de gemeente die beslist.' })
  receivedOn!: string;

  @ApiProperty({ type: 'integer', description: 'De termijn zelf in dagen, zonder opschorting en verlenging.' })
  termDays!: number;

  @ApiProperty({ format: 'date', description: 'Uiterste dag om op tijd te beslissen, naar wat nu bekend is.' })
  dueOn!: string;

  @ApiProperty({
    enum: decisionClockStates,
    description: 'Loopt, opgeschort, gehaald, overschreden of vervallen (gesloten voordat de termijn om was).',
  })
  state!: string;

  @ApiProperty({
    required: false,
    format: 'date',
    description: 'Dag waarop de termijn eindigde, bijvoorbeeld door de beschikking.',
  })
  endedOn?: string;

  @ApiProperty({
    type: 'integer',
    description: 'Dagen tot de uiterste dag, vanaf vandaag of vanaf het einde; negatief als die voorbij was.',
  })
  daysLeft!: number;

  @ApiProperty({ type: [TermStepAnswer], description: 'Hoe de uiterste dag is berekend, stap voor stap.' })
  steps!: readonly TermStepAnswer[];
}

export class UrgencyClockAnswer {
  @ApiProperty({ format: 'date', description: 'Dag waarop de urgentie is verleend.' })
  grantedOn!: string;

  @ApiProperty({ format: 'date', description: 'Laatste dag waarop de urgentie geldt.' })
  validUntil!: string;

  @ApiProperty({
    enum: urgencyClockStates,
    description: 'Geldig, verloopt binnen vier weken, verlopen, of geëindigd door huisvesting, intrekking of sluiting.',
  })
  state!: string;

  @ApiProperty({ required: false, format: 'date', description: 'Dag van huisvesting, intrekking of sluiting.' })
  endedOn?: string;

  @ApiProperty({ type: 'integer', description: 'Dagen tot de laatste dag; negatief als de urgentie is verlopen.' })
  daysLeft!: number;
}

export class WaitClockAnswer {
  @ApiProperty({ format: 'date', description: 'Sinds wanneer.' })
  since!: string;

  @ApiProperty({ required: false, format: 'date', description: 'Tot wanneer; ontbreekt zolang het duurt.' })
  until?: string;

  @ApiProperty({ type: 'integer', description: 'Hoeveel dagen het duurt of duurde. Er geldt geen termijn voor.' })
  days!: number;
}

export class OutflowClockAnswer {
  @ApiProperty({ format: 'date', description: 'Dag waarop iemand klaar is om uit de instelling uit te stromen.' })
  readyOn!: string;

  @ApiProperty({ enum: outflowClockStates, description: 'De dag komt nog, er wordt gewacht, gehuisvest, of gesloten.' })
  state!: string;

  @ApiProperty({ required: false, format: 'date', description: 'Dag van huisvesting of sluiting.' })
  endedOn?: string;

  @ApiProperty({
    type: 'integer',
    description: 'Dagen vanaf die dag tot vandaag of het einde; negatief als hij nog kwam.',
  })
  days!: number;
}

/** De klokken van een zaak. Zij waarschuwen en houden niets tegen. */
export class ClocksAnswer {
  @ApiProperty({
    required: false,
    type: DecisionClockAnswer,
    description: 'De beslistermijn (Awb 4:13 tot en met 4:15).',
  })
  decision?: DecisionClockAnswer;

  @ApiProperty({ required: false, type: UrgencyClockAnswer, description: 'De geldigheid van de urgentie.' })
  urgency?: UrgencyClockAnswer;

  @ApiProperty({ required: false, type: WaitClockAnswer, description: 'Van verlening tot ingang van de huur.' })
  housing?: WaitClockAnswer;

  @ApiProperty({
    required: false,
    type: OutflowClockAnswer,
    description: 'Van klaar om uit te stromen tot ingang van de huur (hoofdstuk 2).',
  })
  outflow?: OutflowClockAnswer;

  @ApiProperty({
    required: false,
    type: WaitClockAnswer,
    description: 'Hoe lang de gemeente van herkomst zich tot het uiterste inspant (3c).',
  })
  utmostEffort?: WaitClockAnswer;

  @ApiProperty({
    required: false,
    type: WaitClockAnswer,
    description: 'Hoe lang de oudste vraag op de bemiddelingstafel ligt of lag (1c).',
  })
  referral?: WaitClockAnswer;
}
