import { codeInDutch } from './open-codes-in-dutch.js';
import type { PolicyName } from './policies.js';

/** What each open question is about, for a sentence that begins with "De lezing van". */
export const policyInDutch: Readonly<Record<PolicyName, string>> = {
  minimumShareRole: 'de rol van het minimumaandeel',
  operationalWindow: 'het venster van het aandeel',
  vacancyBase: 'wat een mutatie is',
  countingDates: 'de dag waarop iets telt',
  countingUnit: 'de eenheid van tellen',
  reciprocityScope: 'het bereik van de wederkerigheid',
  balanceKey: 'de sleutel van de balans',
  reciprocityMatching: 'hoe leningen worden ingelost',
  evaluationClock: 'de dag waarop de drie jaar beginnen',
  emergencyButtonHolders: 'wie de noodknop mag gebruiken',
  permitHolderClassification: 'wanneer een vergunninghouder meetelt',
  intermediateContracts: 'contracten voorafgaand aan een eigen woning',
  institutionLocation: 'de plaats van een instelling',
  originHierarchy: 'wat de herkomst bepaalt',
  provisionalCategory: 'de voorlopige urgentiecategorie',
  tableDetermination: 'wie een bepaling van de tafel bindt',
  proRataRanking: 'de volgorde naar rato',
  pendingAtEntry: 'zaken die liepen bij de inwerkingtreding',
  smallAffordableDefinition: 'wat klein en betaalbaar is',
  bwMoRegionDeventer: 'de BW-/MO-regio Deventer',
  vacancySource: 'wie mutaties meldt',
  unableToServeRoute: 'de weg als een gemeente niet kan huisvesten',
  lastTieBreak: 'wat beslist bij gelijke cijfers',
  smallCells: 'welke aantallen te klein zijn om te tonen',
};

const values: Readonly<Record<string, string>> = {
  hinge: 'een scharnier, geen plafond',
  'rolling-12-months': 'de laatste twaalf volle maanden',
  'calendar-year-to-date': 'het kalenderjaar tot nu toe',
  'half-year': 'het halfjaar',
  're-lettings': 'elke nieuwe verhuring van een bestaande sociale huurwoning',
  'share-by-allocation-housed-by-tenancy': 'het aandeel naar de toewijzing, de balans naar de ingang van de huur',
  households: 'huishoudens',
  'own-origin-only': 'alleen huishoudens met de eigen herkomst',
  pool: 'in de hele regio',
  bilateral: 'tussen twee gemeenten',
  gross: 'helemaal niet: elke plaatsing blijft staan',
  'entry-into-force': 'de inwerkingtreding',
  adoption: 'de vaststelling',
  'any-party': 'elke partij',
  'ground-of-decision': 'naar de grond van het besluit',
  'first-own-independent-dwelling': 'de eerste eigen zelfstandige woning telt',
  'origin-not-location': 'de herkomst, niet de plaats van de instelling',
  'last-stable-residence': 'de laatste vaste woonplaats',
  'counted-and-reported-apart': 'telt mee en staat apart in het verslag',
  'binds-parties-not-applicant': 'de partijen, niet de aanvrager',
  advice: 'een advies',
  'counted-from-entry-with-statutory-grant': 'tellen vanaf de inwerkingtreding als de urgentie wettelijk is verleend',
  'up-to-50-square-metres-or-two-rooms': 'ten hoogste 50 vierkante meter of twee kamers',
  'counted-in-distribution-region': 'telt mee in de eigen woonregio',
  'association-reports': 'de corporaties',
  'one-route-reciprocity': 'één weg: wederkerigheid',
  'municipality-code': 'de CBS-code',
  draw: 'loting',
  'fewer-than-3': 'minder dan 3',
  'fewer-than-5': 'minder dan 5',
  'fewer-than-10': 'minder dan 10',
};

export function policyValueInDutch(value: string): string {
  return values[value] ?? codeInDutch(value);
}
