import { ApiProperty } from '@nestjs/swagger';

export class ProblemFieldError {
  @ApiProperty({ description: 'Het veld, met punten voor wat erin ligt.', example: 'category' })
  field!: string;

  @ApiProperty({ description: 'Wat er niet klopt, als code.', example: 'required' })
  code!: string;

  @ApiProperty({ description: 'Wat er niet klopt, in een zin.', example: 'Dit veld is verplicht.' })
  detail!: string;
}

/** Problem details (RFC 9457): the body of every answer that is no success. */
export class Problem {
  @ApiProperty({ description: 'Soort probleem; about:blank: de status zegt het.', example: 'about:blank' })
  type!: string;

  @ApiProperty({ description: 'Soort probleem in enkele woorden.', example: 'Niet gevonden' })
  title!: string;

  @ApiProperty({ description: 'De HTTP-status.', type: 'integer', example: 404 })
  status!: number;

  @ApiProperty({ description: 'Wat er aan de hand is, in een zin.', example: 'Deze zaak bestaat niet.' })
  detail!: string;

  @ApiProperty({ description: 'Vaste code voor software.', example: 'NO_SUCH_CASE' })
  code!: string;

  @ApiProperty({ description: 'Kenmerk van dit verzoek, voor vragen aan de beheerder.', example: 'urn:uuid:…' })
  instance!: string;

  @ApiProperty({ description: 'Alle velden die niet kloppen.', required: false, type: () => [ProblemFieldError] })
  errors?: ProblemFieldError[];
}

const titles: Readonly<Record<number, string>> = {
  400: 'Ongeldig verzoek',
  401: 'Niet aangemeld',
  403: 'Geen toegang',
  404: 'Niet gevonden',
  405: 'Methode niet toegestaan',
  406: 'Mediatype niet beschikbaar',
  408: 'Verzoek duurde te lang',
  409: 'Conflict met wat vastligt',
  412: 'Intussen veranderd',
  413: 'Verzoek te groot',
  414: 'Adres te lang',
  415: 'Mediatype niet ondersteund',
  431: 'Kopregels te groot',
  500: 'Er ging iets mis',
  503: 'Tijdelijk niet beschikbaar',
};

export function titleOf(status: number): string {
  return titles[status] ?? (status < 500 ? 'Ongeldig verzoek' : 'Er ging iets mis');
}
