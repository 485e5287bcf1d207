import { ApiProperty } from '@nestjs/swagger';
import { reportFormulas } from '@evenwicht/distribution';
import { regionReport } from '@evenwicht/events';
import { z } from 'zod';

/** What a reader calls the parts of a report that are no figure of their own. */
const parts: Readonly<Record<string, string>> = {
  halfYear: 'Het halfjaar.',
  firstDay: 'De eerste dag van het halfjaar.',
  lastDay: 'De laatste dag van het halfjaar.',
  entryIntoForce: 'De dag waarop de verdeelafspraken in werking traden; daarvoor telt niets.',
  region: 'De regio.',
  agreementVersion: 'Versie van de verdeelafspraken op de laatste dag.',
  minimumShares: 'Het minimumaandeel op de eerste dag die telt, en elk dat daarvoor in de plaats kwam.',
  smallCellThreshold: 'Aantallen onder deze grens worden niet gepubliceerd.',
  formulas: 'De versie van de formule van elk cijfer.',
  version: 'De versie van de formule.',
  figure: 'Het cijfer.',
  total: 'De regio als geheel.',
  municipalities: 'Elke gemeente die meedoet, ook met nullen.',
  municipality: 'De gemeente (CBS-code).',
  category: 'De urgentiecategorie.',
  basis: 'De grondslag van de bestemming.',
  question: 'De vraag aan de bemiddelingstafel.',
  band: 'Hoe lang al gewacht wordt, in dagen.',
  validFrom: 'Vanaf welke dag.',
  minimumShare: 'Het minimumaandeel.',
  households: 'Het aantal huishoudens.',
  housedShare: 'Hun deel van de plaatsingen.',
  householdShare: 'Hun deel van de huishoudens.',
  largest: 'Hoeveel gemeenten samen.',
  housedSinceEntry: 'Gehuisvest sinds de inwerkingtreding.',
  destinations: 'Bestemmingen die in het halfjaar zijn vastgesteld, zoals ze nu gelden.',
  destinationShare: 'Het deel van die bestemmingen.',
  housedOfOtherOrigin:
    'Gehuisvest met een herkomst van elders, zonder vastgelegde herkomst, of met een die niet wordt genoemd omdat terugkeer niet passend was.',
  additions: 'Toevoegingen van kleine, (zeer) betaalbare sociale huurwoningen.',
  removals: 'Onttrekkingen daarvan.',
  quality: 'Hoe volledig is vastgelegd waarop de cijfers rusten.',
  month: 'De maand.',
  association: 'De corporatie; null waar er nog nooit één meldde.',
  open: 'Nog niet gehuisvest.',
  endedOtherwise: 'Anders geëindigd.',
  waiting: 'Hoe lang de open gevallen al wachten.',
  cases: 'Aantal zaken.',
  numerator: 'Teller; de breuk staat in kleinste termen.',
  denominator: 'Noemer.',
};

const inDutch = new Map([
  ...Object.entries(parts),
  ...reportFormulas.map(({ figure, inDutch: text }) => [figure, text] as const),
]);

/** Het verslag van een halfjaar (3.5). */
export class HalfYearReportAnswer {}

for (const [name, schema] of Object.entries(regionReport.shape)) {
  ApiProperty({ ...described(schema), description: inDutch.get(name) ?? '' })(HalfYearReportAnswer.prototype, name);
}

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** As OpenAPI describes it, each field with its sentence. */
function described(schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' });
  void $schema;
  return withSentences(rest as JsonSchema);
}

/** By the name of the field, and not where it is made: fields of one kind are one schema. */
function withSentences(schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(items && { items: withSentences(items) }),
    ...(anyOf && { anyOf: anyOf.map(withSentences) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => {
          const description = inDutch.get(name);
          return [name, { ...withSentences(field), ...(description !== undefined && { description }) }];
        }),
      ),
    }),
  };
}
