/** One figure of the report: by which formula, in which version, after which source, and what it says in Dutch. */
export interface ReportFormula {
  readonly figure: string;
  /** Goes up whenever the same events would give another figure. */
  readonly version: number;
  readonly source: string;
  readonly inDutch: string;
}

const first = (figure: string, source: string, inDutch: string): ReportFormula => ({
  figure,
  version: 1,
  source,
  inDutch,
});

/** Every figure of a half-year report; a report names them with their version, so that it can be read for ever. */
export const reportFormulas: readonly ReportFormula[] = [
  first('applications', 'R-071', 'Aanvragen naar gemeente en dag van ontvangst.'),
  first('decisions', 'R-072', 'Beschikkingen, verleend en afgewezen, naar de dag van het besluit.'),
  first('granted', 'R-072', 'Verleende urgenties; een besluit op bezwaar telt in het halfjaar waarin het valt.'),
  first('refused', 'R-072', 'Afgewezen aanvragen; een besluit op bezwaar telt in het halfjaar waarin het valt.'),
  first('housed', 'R-073', 'Gehuisveste huishoudens naar gemeente van de woning en ingang van de huur.'),
  first('housedInformalCare', 'R-048', 'Daarvan op grond van mantelzorg.'),
  first(
    'housedOfOrigin',
    'R-073',
    'Gehuisveste huishoudens naar gemeente van herkomst, behalve waar terugkeer niet passend was.',
  ),
  first('allocations', 'R-074', 'Toewijzingen uit mutaties, niet ingetrokken.'),
  first('vacancies', 'R-054', 'Mutaties in de sociale huur, zoals gemeld en gecorrigeerd.'),
  first('share', 'R-074, section 9', 'Toewijzingen gedeeld door mutaties; geen mutaties, dan geen percentage.'),
  first('aboveMinimum', 'R-060, E-12', 'Meer dan het minimumaandeel op de laatste dag; precies gelijk is niet meer.'),
  first('regularRemainder', 'R-028', 'Het deel van de mutaties dat niet aan wettelijk urgenten is toegewezen.'),
  first('yearSoFar', 'OQ-2, E-15', 'Het percentage over het kalenderjaar, naast elk minimumaandeel dat daarin gold.'),
  first('housedPerThousand', 'R-094', 'Gehuisveste huishoudens op elke 1.000 huishoudens.'),
  first('expected', 'R-057, section 9', 'Alle gehuisveste huishoudens naar rato van huishoudens.'),
  first('balance', 'R-075, section 9', 'Gehuisvest min verwacht; de balansen zijn samen nul.'),
  first('expectedWithoutInformalCare', 'OQ-7', 'Verwacht, zonder mantelzorg.'),
  first('balanceWithoutInformalCare', 'OQ-7', 'Balans, zonder mantelzorg.'),
  first('cumulativeBalance', 'section 9', 'De balansen van alle halfjaren sinds de inwerkingtreding samen.'),
  first('deviation', 'R-058', 'Deel van de plaatsingen min deel van de huishoudens.'),
  first('start', 'R-094, R-095', 'De balans van het eerste halfjaar met plaatsingen.'),
  first('direction', 'R-095', 'Of de afwijking nu kleiner of groter is dan aan het begin.'),
  first('dispersion', 'R-075, section 9', 'Deel van de plaatsingen dat elders zou zijn bij een evenredige uitkomst.'),
  first('helped', 'R-063', 'Keren geholpen, tot en met de laatste dag.'),
  first('steppedIn', 'R-063', 'Keren bijgesprongen, tot en met de laatste dag.'),
  first('netReciprocity', 'OQ-8', 'Geholpen min bijgesprongen.'),
  first('openLoans', 'OQ-8', 'Openstaande leningen op de laatste dag.'),
  first('openCredits', 'OQ-8', 'Openstaande tegoeden op de laatste dag.'),
  first('openDemand', 'R-002, R-018', 'Verleend, niet gehuisvest en niet anders geëindigd op de laatste dag.'),
  first('demand', 'R-018, invariant 12', 'Verleend = gehuisvest + open + anders geëindigd.'),
  first('netAddition', 'R-076', 'Gerealiseerde toevoegingen min onttrekkingen van kleine, (zeer) betaalbare woningen.'),
  first('categories', 'R-071, R-087', 'Dezelfde aantallen naar urgentiecategorie.'),
  first('coverage', 'R-024', 'Gehuisvest naar gemeente en urgentiecategorie.'),
  first('principles', 'R-045', 'Bestemmingen en plaatsingen naar grondslag.'),
  first(
    'concentration',
    'R-012',
    'Deel van de plaatsingen van de grootste gemeenten, naast hun deel van de huishoudens.',
  ),
  first(
    'betweenShoreAndShip',
    'R-056, OQ-23',
    'Herkomstgemeente niet in staat, en niemand bijgesprongen op de laatste dag.',
  ),
  first('referrals', 'R-049', 'Zaken met een open vraag aan de bemiddelingstafel op de laatste dag.'),
  first('growthPath', 'R-058', 'Balans, afwijking en spreiding van elk halfjaar sinds de inwerkingtreding.'),
  first('missingVacancyReports', 'OQ-21', 'Maanden waarover een corporatie geen mutaties meldde.'),
  first('daysWithoutScheme', 'R-009, E-32', 'Dagen zonder geldende urgentieregeling.'),
  first('lateFacts', 'E-14', 'Feiten van het halfjaar die pas daarna zijn vastgelegd.'),
];
