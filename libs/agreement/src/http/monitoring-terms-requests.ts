import type { FractionJson, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import {
  baselineQualities,
  earlyWarningIndicators,
  eventFields,
  type BaselineQuality,
  type EarlyWarningIndicator,
} from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { DecidedRequest, ValidFromRequest } from './agreement-requests.js';

const condition = z.strictObject({
  indicator: z.enum(earlyWarningIndicators).meta({ description: 'Waarop gelet wordt.' }),
  near: eventFields.fraction.meta({ description: 'Vanaf hier komt het in de buurt.' }),
  reached: eventFields.fraction.meta({ description: 'Vanaf hier is de voorwaarde bereikt.' }),
});

/** De vroege signalen waarop de partijen letten. */
export class EarlyWarningConditionsRequest extends ValidFromRequest {
  @Field(eventFields.version, { description: 'Versie van de voorwaarden.', example: '2027-1' })
  version!: string;

  @Field(z.array(condition).max(earlyWarningIndicators.length), {
    description: 'De voorwaarden; leeg: er wordt nergens op gelet.',
    example: [
      { indicator: 'open-loans', near: { numerator: 3, denominator: 1 }, reached: { numerator: 5, denominator: 1 } },
    ],
  })
  conditions!: readonly {
    readonly indicator: EarlyWarningIndicator;
    readonly near: FractionJson;
    readonly reached: FractionJson;
  }[];

  @Field(eventFields.publicSource, { description: 'Openbare bron.', example: 'bestuurlijk overleg' })
  source!: string;
}

/** De beginsituatie van een gemeente. */
export class BaselineRequest extends DecidedRequest {
  @Field(eventFields.municipality, { description: 'De gemeente (CBS-code).', example: 'GM0148' })
  municipality!: MunicipalityCode;

  @Field(eventFields.date, { description: 'Eerste dag van de periode.', format: 'date', example: '2025-01-01' })
  firstDay!: PlainDate;

  @Field(eventFields.date, { description: 'Laatste dag van de periode.', format: 'date', example: '2025-12-31' })
  lastDay!: PlainDate;

  @Field(eventFields.count, { description: 'Gehuisveste huishoudens.', example: 12 })
  placementCount!: number;

  @Field(z.enum(baselineQualities), { description: 'Geregistreerd of geschat.', example: 'estimate' })
  quality!: BaselineQuality;

  @Field(eventFields.publicSource, { description: 'Openbare bron.', example: 'verzonnen' })
  source!: string;
}
