import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields, stockDirections, type StockDirection } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';

/** Een gerealiseerde wijziging van de kleine, (zeer) betaalbare sociale huurvoorraad (3.2, 3.5). */
export class StockChangeRequest {
  @Field(eventFields.date, { description: 'Dag van oplevering of onttrekking.', format: 'date', example: '2026-09-01' })
  completedOn!: PlainDate;

  @Field(eventFields.municipality, { description: 'Waar de woningen staan (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(z.enum(stockDirections), { description: 'Erbij of eraf.', example: 'addition' })
  direction!: StockDirection;

  @Field(eventFields.code, { description: 'Hoe, als code: nieuwbouw, splitsen, sloop, verkoop.', example: 'new-build' })
  mode!: string;

  @Field(eventFields.count, { description: 'Aantal woningen, gerealiseerd.', example: 8 })
  dwellingCount!: number;
}
