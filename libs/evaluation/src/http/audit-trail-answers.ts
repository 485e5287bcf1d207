import { ApiProperty } from '@nestjs/swagger';

const text = (description: string) => ApiProperty({ description });
const maybe = (description: string) => ApiProperty({ required: false, description });
const number = (description: string) => ApiProperty({ type: 'integer', minimum: 0, description });
const moment = (description: string) => ApiProperty({ format: 'date-time', description });

export class EventActorAnswer {
  @text('Organisatie.')
  organisation!: string;

  @text('Rol.')
  role!: string;

  @text('Pseudoniem binnen de organisatie.')
  pseudonym!: string;
}

export class EventAnswer {
  @number('Plaats in het logboek.')
  position!: number;

  @maybe('Kenmerk; ontbreekt bij een beschermde zaak.')
  eventId?: string;

  @text('De reeks.')
  stream!: string;

  @number('Plaats in de reeks.')
  revision!: number;

  @text('Soort gebeurtenis.')
  type!: string;

  @number('Versie van de vorm.')
  schemaVersion!: number;

  @ApiProperty({ format: 'date', description: 'Dag waarop het zo was.' })
  occurredOn!: string;

  @moment('Wanneer het werd vastgelegd.')
  recordedAt!: string;

  @ApiProperty({
    required: false,
    type: EventActorAnswer,
    description: 'Wie het vastlegde, nooit met naam; ontbreekt bij een beschermde zaak.',
  })
  actor?: EventActorAnswer;

  @text('Versie van de verdeelafspraken.')
  agreementVersion!: string;

  @maybe('Systeem waaruit het werd overgenomen.')
  sourceSystem?: string;

  @maybe('De gebeurtenis in een zin; ontbreekt bij een beschermde zaak.')
  sentence?: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'De gegevens, zonder verwijzing naar een persoon of dossier.',
  })
  data!: unknown;

  @ApiProperty({ description: 'De herkomst is onveilig: wat haar zou verraden, is weggelaten.' })
  isProtected!: boolean;
}

/** Een bladzijde van het logboek, pseudoniem. */
export class EventsAnswer {
  @ApiProperty({ type: [EventAnswer], description: 'In de volgorde van het logboek.' })
  events!: readonly EventAnswer[];

  @ApiProperty({ type: 'integer', required: false, description: 'Geef mee als after voor de volgende bladzijde.' })
  next?: number;

  @number('Hoe ver het logboek was.')
  head!: number;
}

export class AccessLineAnswer {
  @number('Nummer van de regel.')
  number!: number;

  @moment('Wanneer.')
  at!: string;

  @text('Wie, als pseudoniem.')
  pseudonym!: string;

  @text('Van welke organisatie.')
  organisation!: string;

  @text('In welke rol.')
  role!: string;

  @text('Wat er gelezen werd: de naam van de operatie.')
  operation!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Wat er gevraagd werd.' })
  parameters!: unknown;

  @number('Hoe ver het logboek was.')
  logPosition!: number;

  @text('Kenmerk van het verzoek; verbindt deze regel met het Logboek Dataverwerkingen.')
  operationId!: string;

  @text('Trace-id volgens W3C Trace Context.')
  traceId!: string;

  @text('De verwerkingsactiviteit in het register.')
  processingActivityId!: string;
}

/** Wie wat las. */
export class AccessLogAnswer {
  @ApiProperty({ type: [AccessLineAnswer], description: 'De laatste eerst.' })
  lines!: readonly AccessLineAnswer[];

  @ApiProperty({ type: 'integer', required: false, description: 'Geef mee als before voor de volgende bladzijde.' })
  next?: number;
}
