import { z } from 'zod';
import {
  dwellingKinds,
  facilityNeeds,
  offerModules,
  offerRefusalReasons,
  offerWithdrawalReasons,
  rentClasses,
  type FacilityNeed,
} from './codes.js';
import { eventType } from './event-type.js';
import { association, date, externalReference, municipality } from './schema.js';
import { dayInDutch } from './time-in-dutch.js';

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

const moduleInDutch = {
  'direct-mediation': 'bemiddeling',
  wish: 'de wensmodule',
  lottery: 'de spoedmodule',
  other: 'een andere weg',
} as const;

const refusalInDutch = {
  'outside-profile': 'past niet bij het zoekprofiel',
  rent: 'huur',
  size: 'grootte',
  location: 'ligging',
  condition: 'staat van de woning',
  'no-answer': 'geen antwoord',
  other: 'anders',
} as const;

const withdrawalInDutch = {
  'not-available': 'niet meer beschikbaar',
  'outside-profile': 'past niet bij het zoekprofiel',
  'offered-by-mistake': 'bij vergissing aangeboden',
  other: 'anders',
} as const;

/** The key of the offer in the system of the association; nothing else tells which dwelling it was. */
const offer = externalReference;

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
  DwellingOffered: eventType({
    schemaVersion: 1,
    data: z.strictObject({
      offer,
      municipality,
      association,
      kind: z.enum(dwellingKinds),
      module: z.enum(offerModules),
      answerDueOn: date.optional(),
    }),
    sentence: ({ municipality: gm, association: landlord, module, answerDueOn }, names) => {
      const answer = answerDueOn ? `; antwoord uiterlijk ${dayInDutch(answerDueOn)}` : '';
      const where = names.municipality(gm);
      return `${names.association(landlord)} bood een woning aan in ${where}, via ${moduleInDutch[module]}${answer}.`;
    },
    example: {
      offer: 'A-2026-0107',
      municipality: 'GM0148' as never,
      association: 'association-1' as never,
      kind: 'vacancy',
      module: 'direct-mediation',
      answerDueOn: '2026-09-08' as never,
    },
  }),
  /** By the household. What follows from it is for the municipality to decide, under its scheme (R-027, E-29). */
  OfferRefused: eventType({
    schemaVersion: 1,
    data: z.strictObject({ offer, association, reason: z.enum(offerRefusalReasons) }),
    sentence: ({ association: landlord, reason }, names) =>
      `Het huishouden nam het aanbod van ${names.association(landlord)} niet aan (${refusalInDutch[reason]}).`,
    example: { offer: 'A-2026-0107', association: 'association-1' as never, reason: 'location' },
  }),
  /** By the association. */
  OfferWithdrawn: eventType({
    schemaVersion: 1,
    data: z.strictObject({ offer, association, reason: z.enum(offerWithdrawalReasons) }),
    sentence: ({ association: landlord, reason }, names) =>
      `${names.association(landlord)} trok het aanbod van een woning in (${withdrawalInDutch[reason]}).`,
    example: { offer: 'A-2026-0107', association: 'association-1' as never, reason: 'not-available' },
  }),
};
