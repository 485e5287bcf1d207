/** What `evenwicht --help` prints. */
export const usage = `Gebruik:
  evenwicht import BESTAND.jsonl [--source-system NAAM]
      Brengt een geschiedenis in (docs/history-format.md): één JSON-object per regel. Geweigerde regels staan met
      regelnummer en reden in het verslag; al het andere gaat door. Hetzelfde bestand nog eens inbrengen voegt niets toe.
  evenwicht report --half-year 2026-H2 [--json]
      Toont de cijfers van een halfjaar, berekend uit het logboek.
  evenwicht rebuild [PROJECTIE…]
      Bouwt wat mensen lezen opnieuw op uit het logboek, naast wat er staat, en verwisselt het; lezen kan intussen
      gewoon. Zonder naam: alle projecties.
  evenwicht --help

Omgeving:
  EVENWICHT_DATA   map van de ingebouwde database (standaard .evenwicht/ in de kloon)
  DATABASE_URL     een andere PostgreSQL-server

Afsluitcode: 0 gelukt; 1 er zijn regels geweigerd of er ontbreekt een gegeven voor de berekening; 2 niet uitgevoerd.
`;
