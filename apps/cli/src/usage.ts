/** What `evenwicht --help` prints. */
export const usage = `Gebruik:
  evenwicht import BESTAND.jsonl [--source-system NAAM]
      Brengt een geschiedenis in (docs/history-format.md): één JSON-object per regel. Geweigerde regels staan met
      regelnummer en reden in het verslag; al het andere gaat door. Hetzelfde bestand nog eens inbrengen voegt niets toe.
  evenwicht report --half-year 2026-H2 [--json]
      Toont de cijfers van een halfjaar, berekend uit het logboek.
  evenwicht report --half-year 2026-H2 --format csv|ods|xlsx|html --out BESTAND
      Schrijft het rapport zoals iedereen het mag zien: kleine aantallen, en waaruit die zouden volgen, zijn afgeschermd.
      Van een afgesloten halfjaar altijd hetzelfde bestand; anders voorlopige cijfers, niet voor publicatie.
  evenwicht figures [--half-year 2026-H2 | --on 2026-12-31] [--known-at TIJDSTIP]
                    [--rules-known-at TIJDSTIP | --agreement-version VERSIE] [--rules REGELS.json] [--json]
      Toont cijfers zoals die op een tijdstip bekend waren, naar de regels van toen of van een ander moment, en noemt de
      drie klokken waarnaar is gerekend (docs/replay.md). Een tijdstip is bijvoorbeeld 2027-07-01T00:00:00+02:00.
      Zonder halfjaar en dag: vandaag. --rules: legt één stel andere regels over de regels.
  evenwicht counterfactual REGELS.json --half-year 2026-H2… [--mode bookkeeping|re-decision] [--json]
      Rekent halfjaren na onder andere regels (docs/replay.md) en toont per gemeente en voor de regio wat het was, wat het
      dan was geweest en het verschil. bookkeeping: besluiten blijven zoals ze zijn. re-decision: waar de regel besliste,
      beslist hij opnieuw; waar mensen beslisten, staat geteld wat daarmee niet te zeggen is. Weigert als de werkelijke
      regels niet opnieuw opleveren wat vastligt.
  evenwicht determination ZAAK
      Toont wat de bemiddelingstafel bij haar bepaling over een zaak zag en woog, zoals het toen is vastgelegd.
  evenwicht explain ZAAK [--position PLAATS]
  evenwicht explain --figure CIJFER --municipality GEMEENTE --half-year 2026-H2 [--position PLAATS]
      Legt uit waarom een zaak telt waar zij telt, of waaruit een cijfer bestaat: artikel, feiten, van wie die zijn, en wat
      het anders had gemaakt. Zoals vastgelegd tot en met een plaats in het logboek; dezelfde plaats, dezelfde tekst.
  evenwicht rebuild [PROJECTIE…]
      Bouwt wat mensen lezen opnieuw op uit het logboek, naast wat er staat, en verwisselt het; lezen kan intussen
      gewoon. Zonder naam: alle projecties.
  evenwicht migrate [--roles MAP] [--role-prefix NAAM]
      Brengt de database bij (docs/operations.md); diensten kunnen doorwerken. --roles: een map met per dienst een bestand
      met een wachtwoord; maakt de rol van elke dienst of geeft haar dat wachtwoord. Waar rollen zijn, krijgt elke dienst
      precies de rechten die zij nodig heeft. Namen van rollen beginnen met evenwicht, of met --role-prefix.
  evenwicht doctor [--role-prefix NAAM] [--json]
      Gaat na of alles klopt waarop deze installatie rust, en zegt wat eraan te doen is: machine, instellingen, database,
      rechten, logboek, hoofden, leesmodellen, taken, aanmelddienst. Verandert niets; mag terwijl diensten draaien.
      Afsluitcode: 0 goed, 1 iets om naar te kijken, 2 iets mis.
  evenwicht backup MAP
      Schrijft alles wat blijft naar een map, getekend, terwijl de diensten doorwerken (docs/operations.md): het logboek als
      bundel, de gegeven antwoorden, het logboek van inzage. Niet de sleutel, de instellingen en de wachtwoorden.
  evenwicht restore MAP [--head BESTAND]… [--key SLEUTEL]… [--check] [--accept-loss]
      Gaat een back-up na en zet haar terug in een lege database: alles of niets, en nagelezen. --check: alleen nagaan.
      --head: een gepubliceerd hoofd, of een map ervan; daaraan is te zien dat er een latere back-up moet zijn. Wie het
      verlies aanvaardt, geeft --accept-loss.
  evenwicht adopt
      Legt de meegeleverde verdeelafspraken vast in een leeg logboek; npm start doet dat vanzelf.
  evenwicht head
      Tekent het hoofd van het logboek, bewaart het en toont het, om te publiceren. Gaat eerst na dat het logboek geen
      eerder hoofd tegenspreekt. Bedoeld voor elke dag en na elke afsluiting.
  evenwicht new-key BESTAND [--name NAAM]
      Maakt een nieuwe sleutel die hoofden tekent, alleen voor u te lezen, en toont de openbare sleutel. Voor
      EVENWICHT_LOG_KEY, of om een sleutel te vervangen (docs/operations.md); --name: de naam die het logboek al heeft.
  evenwicht export MAP
      Schrijft het hele logboek als bundel die iedereen kan nagaan (docs/evidence-format.md), met een getekend hoofd.
  evenwicht verify MAP [--head BESTAND]… [--key SLEUTEL]… [--recompute] [--json]
      Gaat een bundel na, zonder database en zonder netwerk, en noemt wat er mis is en wat niet is na te gaan.
      --head: een gepubliceerd hoofd, of een map ervan; zonder is niet te zien of er aan het eind is afgekapt.
      --key: de openbare sleutel, of een bestand ermee. --recompute: rekent regels en cijfers na uit de gebeurtenissen.
  evenwicht copy-log --from postgres --to kurrentdb   (of andersom)
      Kopieert het logboek naar de andere opslag, byte voor byte en met dezelfde posities (docs/kurrentdb.md), en gaat na
      dat beide hetzelfde hoofd hebben. Een afgebroken kopie wordt afgemaakt door de opdracht nog eens te geven; in een
      ander logboek wordt niets geschreven.
  evenwicht --help

Omgeving:
  EVENWICHT_DATA     map van de ingebouwde database (standaard .evenwicht/ in de kloon)
  DATABASE_URL       een andere PostgreSQL-server; met DATABASE_PASSWORD_FILE het bestand met het wachtwoord
  EVENT_STORE        waar het logboek staat: postgres (standaard) of kurrentdb, dan met KURRENTDB_URL (docs/kurrentdb.md)
  EVENWICHT_LOG_KEY  bestand met de sleutel die hoofden tekent (standaard log.key in EVENWICHT_DATA, vanzelf gemaakt)
  EVENWICHT_HEADS    map waarin hoofden worden bewaard (standaard heads/ in EVENWICHT_DATA)

Afsluitcode: 0 gelukt; 1 er zijn regels geweigerd, er ontbreekt een gegeven voor de berekening of er is iets mis met de
bundel; 2 niet uitgevoerd.
`;
