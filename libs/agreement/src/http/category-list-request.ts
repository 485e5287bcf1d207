import { eventFields } from '@evenwicht/events';
import { Field } from '@evenwicht/service-kit';
import { z } from 'zod';
import { ValidFromRequest } from './agreement-requests.js';

/** A word that is no category is refused by name, by the rule itself. */
const listed = z.strictObject({
  category: eventFields.code.meta({ description: 'De categorie, als code.' }),
  provisional: z.boolean().meta({ description: 'Voorlopig: de regeling bakent haar nog niet af.' }),
  needsEthosLightClass: z.boolean().meta({ description: 'Of de leefsituatie volgens ETHOS Light nodig is.' }),
});

/** De lijst van wettelijke urgentiecategorieën. */
export class CategoryListRequest extends ValidFromRequest {
  @Field(eventFields.version, { description: 'Versie van de lijst.', example: '2027-01' })
  version!: string;

  @Field(eventFields.version, {
    description: 'Versie van de toetsingscriteria; `none-yet` zolang er geen zijn.',
    example: 'none-yet',
  })
  criteriaVersion!: string;

  @Field(z.array(listed).max(40), {
    description: 'De categorieën; voorlopig zolang de regeling ze niet afbakent.',
    example: [{ category: 'homelessFamily', provisional: true, needsEthosLightClass: true }],
  })
  categories!: readonly z.infer<typeof listed>[];
}
