import { ApiProperty } from '@nestjs/swagger';
import { count, municipalityCode } from '@evenwicht/service-kit';

export class UndecidedOfMunicipalityAnswer {
  @municipalityCode()
  municipality!: string;

  @count('Hier gehuisvest op een stap die vervalt.')
  fallen!: number;

  @count('Blijft aan deze gemeente van herkomst om te huisvesten; of en wanneer is niet bekend.')
  left!: number;

  @count('Hier gehuisvest, terwijl deze gemeente had kunnen verklaren dat zij het niet kan.')
  mightHaveDeclared!: number;
}

/** Wat mensen hadden moeten beslissen: huishoudens, naar het halfjaar waarin zij in feite zijn gehuisvest. */
export class UndecidedAnswer {
  @ApiProperty({ type: [UndecidedOfMunicipalityAnswer], description: 'Gemeenten waar iets niet te zeggen is.' })
  municipalities!: readonly UndecidedOfMunicipalityAnswer[];

  @count('Had op de bemiddelingstafel gelegen.')
  atTable!: number;

  @count('Bepalingen zonder vastgelegde afweging; zij blijven staan.')
  notWeighed!: number;
}
