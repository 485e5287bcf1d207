/** Why a change of the agreement is not recorded, and the sentence for whoever asked. */
export const agreementRejections = {
  AGREEMENT_NOT_ADOPTED: 'Voor deze regio zijn nog geen verdeelafspraken vastgesteld.',
  OTHER_REGION: 'Deze omgeving voert de verdeelafspraken van een andere regio uit.',
  UNKNOWN_MUNICIPALITY: 'Deze gemeente heeft nooit aan de verdeelafspraken meegedaan.',
  SUCCEEDED_BY_ITSELF: 'Een gemeente gaat niet in zichzelf op.',
  ALREADY_SUCCEEDED: 'Deze gemeente is al in een andere opgegaan.',
  SUCCESSOR_NO_LONGER_THERE: 'De opvolger is zelf al in een andere gemeente opgegaan; noem die.',
  VALID_UNTIL_BEFORE_VALID_FROM: 'De laatste dag ligt voor de eerste dag.',
  FACILITY_BOTH_WAYS: 'Een voorziening kan er niet tegelijk wel en niet zijn.',
  MINIMUM_SHARE_ABOVE_ONE: 'Het minimumaandeel kan niet groter zijn dan het geheel.',
  NOT_A_STATUTORY_CATEGORY: 'De lijst bevat een groep die geen wettelijke urgentiecategorie is.',
  CATEGORY_LISTED_TWICE: 'Een categorie staat twee keer in de lijst.',
  EMPTY_CATEGORY_LIST: 'De lijst bevat geen enkele categorie.',
  CATEGORY_LIST_VERSION_IN_USE:
    'Deze versie van de lijst bestaat al met een andere inhoud; geef haar een eigen versie.',
  UNKNOWN_POLICY: 'Deze open vraag kent het systeem niet.',
  POLICY_VALUE_NOT_CARRIED_OUT: 'Deze lezing wordt nergens uitgevoerd en kan dus niet worden ingesteld.',
  INDICATOR_NAMED_TWICE: 'Een signaal staat er twee keer in.',
  NEAR_BEYOND_REACHED: 'In de buurt komen ligt voor bereiken; deze waarde ligt erachter.',
} as const;

export type AgreementRejection = keyof typeof agreementRejections;
