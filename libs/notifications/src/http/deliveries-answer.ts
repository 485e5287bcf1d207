import { ApiProperty } from '@nestjs/swagger';
import { deliveryStates } from '../deliveries.js';
import { notificationTypes } from '../notification-types.js';

/** Een melding aan een ontvanger: wat ervan terechtkwam, niet wat erin stond. */
export class DeliveryAnswer {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Nummer van de regel.' })
  number!: number;

  @ApiProperty({ format: 'uuid', description: 'Kenmerk van de ontvanger.' })
  targetId!: string;

  @ApiProperty({ description: 'Organisatie van de ontvanger.' })
  organisation!: string;

  @ApiProperty({ format: 'uuid', description: 'Kenmerk van de gebeurtenis; staat in de melding als id en webhook-id.' })
  eventId!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Plaats van de gebeurtenis in het logboek.' })
  position!: number;

  @ApiProperty({ enum: Object.keys(notificationTypes), description: 'Soort melding.' })
  type!: string;

  @ApiProperty({ enum: deliveryStates, description: 'Hoe het ermee staat.' })
  state!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoe vaak de ontvanger is benaderd.' })
  attempts!: number;

  @ApiProperty({
    description:
      'Code van wat de laatste poging opleverde, zoals HTTP_204 of TIMED_OUT; van wat vervallen is: waarom, zoals ' +
      'TARGET_REMOVED of NO_LONGER_TOLD.',
  })
  outcome!: string;

  @ApiProperty({ format: 'date-time', description: 'Wanneer de eerste poging was.' })
  firstAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Wanneer de laatste poging was.' })
  lastAt!: string;

  @ApiProperty({ description: 'Kenmerk van de taak, om een geparkeerde melding opnieuw te laten proberen.' })
  jobId!: string;
}

export class DeliveriesAnswer {
  @ApiProperty({ type: [DeliveryAnswer], description: 'De laatste eerst.' })
  deliveries!: readonly DeliveryAnswer[];

  @ApiProperty({ type: 'integer', required: false, description: 'Geef mee als before voor de volgende bladzijde.' })
  next?: number;
}
