import { ApiProperty } from '@nestjs/swagger';
import { missingReportReasons } from '@evenwicht/events';

class MissingReportAnswer {
  @ApiProperty({ description: 'Waar de woningen staan (CBS-code).' })
  municipality!: string;

  @ApiProperty({ description: 'De maand.', example: '2026-12' })
  month!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'De corporatie; null waar er nog nooit één meldde.' })
  association!: string | null;
}

class MarkedMissingAnswer extends MissingReportAnswer {
  @ApiProperty({ enum: missingReportReasons, description: 'Waarom er niet langer op gewacht wordt.' })
  reason!: string;
}

const date = (description: string) => ApiProperty({ type: 'string', format: 'date', nullable: true, description });

/** Hoe ver een halfjaar is op weg naar een vastgesteld verslag (3.5). */
export class ClosingAnswer {
  @ApiProperty({ description: 'Het halfjaar.', example: '2026-H2' })
  halfYear!: string;

  @ApiProperty({
    enum: ['running', 'incomplete', 'ready', 'closed'],
    description: 'Loopt nog, wacht op gegevens, kan worden afgesloten, of is afgesloten.',
  })
  status!: string;

  @ApiProperty({ format: 'date', description: 'De laatste dag van het halfjaar.' })
  lastDay!: string;

  @date('Wanneer het is afgesloten.')
  closedOn!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Plaats in het logboek waarop het verslag rust.' })
  upToPosition!: number | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'SHA-256 van het verslag, ook de ETag ervan; voor wie het exacte verslag mag lezen.',
  })
  reportHash!: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoe vaak er een herziening is vastgelegd.' })
  restatementCount!: number;

  @ApiProperty({ type: [MarkedMissingAnswer], description: 'Meldingen waarop niet langer gewacht wordt.' })
  markedMissing!: readonly MarkedMissingAnswer[];

  @ApiProperty({ type: [MissingReportAnswer], description: 'Meldingen die nog ontbreken.' })
  missingReports!: readonly MissingReportAnswer[];

  @ApiProperty({ description: 'Of een aantal huishoudens ontbreekt, zodat er geen balansen zijn.' })
  isHouseholdCountMissing!: boolean;
}

/** Elk halfjaar sinds de inwerkingtreding (3.5). */
export class ClosingsAnswer {
  @ApiProperty({ type: [ClosingAnswer], description: 'In volgorde.' })
  halfYears!: readonly ClosingAnswer[];
}
