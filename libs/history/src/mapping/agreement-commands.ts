import type { Meanings } from './meaning.js';

/** The agreement as dated data: stream `agreement-<region>`. */
export const agreementCommands: Meanings<'agreement' | 'member' | 'entry-into-force' | 'minimum-share' | 'households'> =
  {
    agreement: ({ region, version, adoptedOn }) => [
      { type: 'AdoptAgreement', on: adoptedOn, data: { region, version } },
    ],

    member: ({ municipality, name, validFrom, validUntil, bwMoRegion }, { region }) => [
      {
        type: 'SetMembership',
        on: validFrom,
        data: { region, municipality, municipalityName: name, validFrom, ...(validUntil ? { validUntil } : {}) },
      },
      { type: 'AssignBwMoRegion', on: validFrom, data: { region, municipality, bwMoRegion, validFrom } },
    ],

    'entry-into-force': ({ on }, { region }) => [{ type: 'EstablishEntryIntoForce', on, data: { region } }],

    'minimum-share': ({ numerator, denominator, validFrom, source }, { region }) => [
      {
        type: 'SetMinimumShare',
        on: validFrom,
        data: { region, minimumShare: { numerator, denominator }, validFrom, source },
      },
    ],

    households: ({ municipality, referenceDate, count, source }, { region }) => [
      {
        type: 'RecordHouseholdCount',
        on: referenceDate,
        data: { region, municipality, referenceDate, householdCount: count, source },
      },
    ],
  };
