import { categoryOf, subjectOf } from '@evenwicht/events';
import { halfYearOf, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { CasesOnRecord } from './cases-on-record.js';
import { dayOfFact } from './day-of-fact.js';
import type { RegionEvent } from './handlers.js';
import { Tally } from './tally.js';

/** Facts of a half-year that were recorded after it had ended: what a report made on its last day could not have (E-14). */
export class LateFacts {
  /** By the municipality that decides on the case, or that the supply is of. */
  readonly byMunicipality = new Tally();

  constructor(private readonly cases: Pick<CasesOnRecord, 'files'>) {}

  note(event: RegionEvent, recordedOn: PlainDate): void {
    const day = dayOfFact(event);
    if (halfYearOf(day) >= halfYearOf(recordedOn)) return;
    const municipality = this.municipalityOf(event);
    if (municipality) this.byMunicipality.add(municipality, day);
  }

  private municipalityOf({ stream }: RegionEvent): MunicipalityCode | undefined {
    const category = categoryOf(stream);
    if (category === 'supply') return subjectOf(stream) as MunicipalityCode;
    const file = category === 'case' ? this.cases.files.get(stream) : undefined;
    return file?.isCounted ? file.municipality : undefined;
  }
}
