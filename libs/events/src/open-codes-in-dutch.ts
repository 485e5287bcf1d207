/**
 * Fields of the type `code` are open: a municipality has grounds and reasons of its own. What is in common use has its
 * words here.
 */
const known: Readonly<Record<string, string>> = {
  // why an application is refused or set aside
  'criteria-not-met': 'voldoet niet aan de voorwaarden',
  'no-necessity': 'geen noodzaak',
  'no-urgent-need': 'geen dringende woonbehoefte',
  'not-supplemented': 'niet tijdig aangevuld',
  fraud: 'onjuiste gegevens',
  'hardship-clause': 'hardheidsclausule',
  'circumstances-changed': 'de omstandigheden zijn veranderd',
  'refused-offer': 'aangeboden woning geweigerd',
  // what an origin rests on
  'brp-residential-address': 'woonadres in de BRP',
  'previous-residential-address': 'eerder woonadres',
  'youth-care-responsible-municipality': 'verantwoordelijke gemeente voor de jeugdhulp',
  'care-provider-statement': 'verklaring van de zorgaanbieder',
  'earlier-case-file': 'eerder dossier',
  // what is missing, and who advises
  'proof-of-residence': 'bewijs van woonplaats',
  consent: 'toestemming',
  'social-medical': 'sociaal-medisch adviseur',
  'probation-service': 'reclassering',
  'advice-outstanding': 'een advies is er nog niet',
  // why something was recorded anew or taken back
  'registered-wrongly': 'verkeerd vastgelegd',
  'recorded-wrongly': 'verkeerd vastgelegd',
  'new-evidence': 'nieuw bewijs',
  'ground-of-decision': 'de grond van het besluit',
  'other-category-counts': 'een andere categorie telt',
  // why a municipality cannot serve, and what it did to be able to
  'no-fitting-dwelling': 'geen passende woning',
  'direct-mediation': 'directe bemiddeling',
  'asked-all-associations': 'alle corporaties gevraagd',
  'search-profile-widened': 'zoekprofiel verruimd',
  // what the table weighed
  safety: 'veiligheid',
  network: 'eigen netwerk',
  'social-network': 'eigen sociaal netwerk',
  work: 'werk',
  school: 'school',
  'care-nearby': 'zorg dichtbij',
  'balance-lowest': 'de laagste balans',
  'lowest-balance': 'de laagste balans',
  balance: 'de balans',
  'balanced-distribution': 'de evenwichtige verdeling',
  spread: 'spreiding',
  liveability: 'draagkracht en leefbaarheid',
  // how the stock changes
  'new-build': 'nieuwbouw',
  splitting: 'splitsing',
  conversion: 'transformatie',
  demolition: 'sloop',
  sale: 'verkoop',
  merging: 'samenvoeging',
  other: 'anders',
};

/** What people call an open code; one that is not known here is written as words, between quotation marks. */
export function codeInDutch(code: string): string {
  return known[code] ?? `‘${code.replaceAll('-', ' ')}’`;
}

export function codesInDutch(codes: readonly string[]): string {
  return codes.map(codeInDutch).join(', ');
}
