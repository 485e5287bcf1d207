import { z } from 'zod';
import { facilityNeeds, rentClasses, type FacilityNeed } from './codes.js';
import { eventType } from './event-type.js';

const needInDutch: Record<FacilityNeed, string> = {
  'public-transport': 'goede aansluiting op het openbaar vervoer',
  'daily-facilities': 'winkels en andere dagelijkse voorzieningen dichtbij',
  'care-nearby': 'zorg dichtbij',
  'school-nearby': 'school dichtbij',
  'step-free': 'zonder trappen bereikbaar en bewoonbaar',
  'wheelchair-accessible': 'geschikt voor een rolstoel',
  'own-entrance': 'eigen voordeur',
  'secured-entrance': 'afgesloten entree',
  'quiet-surroundings': 'rustige omgeving',
  'small-scale': 'kleinschalig',
  other: 'anders',
};

const rentClassInDutch = { GOE: 'goedkoop', BET: 'betaalbaar', DUU: 'duur' } as const;

/** Stream `case-<uuid>`, what is looked for and what is offered (chapters 2 and 4; ). */
export const caseOfferEvents = {
  /** A later profile takes the place of the earlier one: the household or its circumstances changed. */
  SearchProfileEstablished: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      /** How many live in the household; nothing about who they are. */
      personCount: z.int().min(1).max(20),
      minimumRoomCount: z.int().min(1).max(10).optional(),
      /** Absent where any rent will do. */
      maximumRentClass: z.enum(rentClasses).optional(),
      /** In the order of the list; empty for a household that can live anywhere. */
      needs: z.array(z.enum(facilityNeeds)).max(facilityNeeds.length),
    }),
    sentence: ({ personCount, minimumRoomCount, maximumRentClass, needs }) => {
      const persons = `een huishouden van ${personCount}`;
      const rooms = minimumRoomCount ? `, ten minste ${minimumRoomCount} kamer${minimumRoomCount > 1 ? 's' : ''}` : '';
      const rent = maximumRentClass ? `, huurklasse ten hoogste ${rentClassInDutch[maximumRentClass]}` : '';
      const needed = needs.length > 0 ? needs.map((need) => needInDutch[need]).join('; ') : 'geen';
      return `Zoekprofiel vastgesteld: ${persons}${rooms}${rent}. Bijzondere behoeften: ${needed}.`;
    },
    example: {
      personCount: 2,
      minimumRoomCount: 2,
      maximumRentClass: 'BET',
      needs: ['public-transport', 'step-free'],
    },
  }),
};
