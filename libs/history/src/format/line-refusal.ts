/** Why a line of a history file cannot be read, or cannot be judged at all. In Dutch, for the report at the end. */
export const lineRefusals = {
  LINE_TOO_LONG: 'De regel is langer dan 65.536 bytes.',
  INVALID_UTF8: 'De regel is geen geldige UTF-8.',
  MALFORMED_JSON: 'De regel is geen geldige JSON.',
  NOT_AN_OBJECT: 'De regel is geen JSON-object.',
  TOO_DEEP: 'De regel bevat te veel lagen lijsten of objecten in elkaar.',
  UNKNOWN_FACT: 'Dit soort feit bestaat niet in het formaat.',
  MISSING_FIELD: 'Een verplicht veld ontbreekt.',
  INVALID_FIELD: 'De waarde van dit veld is ongeldig.',
  MISSPELT_FIELD: 'De naam van dit veld is anders gespeld dan in het formaat.',
  NUL_CHARACTER: 'De tekst bevat een NUL-teken.',
  LONE_SURROGATE: 'De tekst bevat een half surrogaatpaar en is geen geldige Unicode.',
  NO_AGREEMENT: 'Er zijn nog geen verdeelafspraken vastgelegd waar deze regel bij hoort.',
  OTHER_REGION: 'In dit logboek staan de verdeelafspraken van een andere regio.',
} as const;

/** The code of a refusal of the line itself; a decider has codes of its own. */
export type LineRefusalCode = keyof typeof lineRefusals;

/** A line that was refused before any rule was asked. */
export interface LineRefusal {
  readonly reason: LineRefusalCode;
  /** The field that is wrong, where the reason is about one. */
  readonly field?: string;
}
