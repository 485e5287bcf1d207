/** Why something does not enter the ledger, and the sentence for whoever asked. */
export const reciprocityRejections = {
  HELPER_IS_HELPED: 'Een gemeente kan niet bijspringen voor zichzelf.',
  NO_SUCH_OBLIGATION: 'Deze lening is er niet (meer).',
  OBLIGATION_ALREADY_REPAID: 'Deze lening is al ingelost; twee keer inlossen kan niet.',
  OBLIGATION_ALREADY_FALLEN: 'Deze lening is al kwijtgescholden of verrekend.',
  OBLIGATION_DISPUTED: 'Deze lening wordt betwist; beslecht eerst de betwisting.',
  NOT_A_PARTY: 'Uw gemeente is hierin geen partij.',
  OBLIGATION_NOT_DISPUTED: 'Over deze lening loopt geen betwisting.',
  NOT_YOURS_TO_SETTLE: 'De bemiddelingstafel beslecht een betwisting; wie betwistte, kan haar alleen intrekken.',
  RELEASE_BY_ONE_PARTY: 'Kwijtschelden kan alleen samen: de andere gemeente moet instemmen.',
  CREDITOR_CANNOT_RELEASE:
    'Kwijtschelden kan alleen wie er een open tegoed voor laat vervallen; in de bilaterale lezing alleen wie hielp.',
  NO_SUCH_RELEASE: 'Dit voorstel tot kwijtschelding is er niet (meer).',
  RELEASE_OVERTAKEN: 'Het tegoed dat zou vervallen, staat niet meer open; doe een nieuw voorstel.',
  RELEASE_DECLINED: 'Een van beide gemeenten zag af van deze kwijtschelding; doe zo nodig een nieuw voorstel.',
  RELEASE_ALREADY_AGREED: 'Beide gemeenten stemden al in met deze kwijtschelding.',
  SETTLEMENT_NOT_BILATERAL: 'Alleen leningen in de bilaterale lezing zijn tegen elkaar weg te strepen.',
  SETTLEMENT_NOT_BALANCED: 'Deze leningen heffen elkaar niet op: elke gemeente moet er evenveel geven als krijgen.',
  NO_SUCH_SETTLEMENT: 'Dit voorstel tot verrekening is er niet.',
  SETTLEMENT_DECLINED: 'Een van de betrokkenen zag af van deze verrekening; doe zo nodig een nieuw voorstel.',
  SETTLEMENT_ALREADY_CONCLUDED: 'Alle gemeenten stemden al in met deze verrekening.',
  SETTLEMENT_OVERTAKEN: 'Een van de leningen in het voorstel staat niet meer open; doe een nieuw voorstel.',
} as const;

export type ReciprocityRejection = keyof typeof reciprocityRejections;

/** What is not there. */
export const reciprocityStatuses: Partial<Record<ReciprocityRejection, number>> = {
  NO_SUCH_OBLIGATION: 404,
  NO_SUCH_RELEASE: 404,
  NO_SUCH_SETTLEMENT: 404,
};
