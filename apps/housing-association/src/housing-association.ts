import type { ServiceApart } from '@evenwicht/service-host';

/** For housing associations: offers, allocations, tenancies, vacancies, stock. */
export const housingAssociation: ServiceApart = {
  name: 'housing-association',
  admits: ['housing-association'],
};
