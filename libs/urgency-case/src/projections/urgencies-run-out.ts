import { In, LessThan } from 'typeorm';
import type { CaseId, PlainDate } from '@evenwicht/kernel';
import type { ReadModels } from '@evenwicht/read-models';
import { CaseFile } from './case-file.js';
import type { CaseStage } from './case-stage.js';

/** Granted, and no dwelling found yet. */
const unhoused: readonly CaseStage[] = ['granted', 'handedOver', 'atMediationTable'];

/** An urgency that ran out while the household was not housed, of which that is not on record yet (E-30). */
export interface UrgencyRunOut {
  readonly caseId: CaseId;
  /** Its last day. */
  readonly validUntil: PlainDate;
}

/** The cases in which an urgency ran out. */
export class UrgenciesRunOut {
  constructor(private readonly readModels: ReadModels) {}

  /** Those that were no longer valid on a day. */
  async on(day: PlainDate): Promise<readonly UrgencyRunOut[]> {
    return this.where(day, {});
  }

  /** That of one case. */
  async of(caseId: CaseId, day: PlainDate): Promise<UrgencyRunOut | undefined> {
    return (await this.where(day, { caseId }))[0];
  }

  private async where(day: PlainDate, more: { readonly caseId?: CaseId }): Promise<readonly UrgencyRunOut[]> {
    const files = await this.readModels.rowsOf(CaseFile);
    const rows = await files.find({
      select: { caseId: true, urgencyValidUntil: true },
      where: { stage: In([...unhoused]), urgencyValidUntil: LessThan(day), decision: 'granted', ...more },
      order: { caseId: 'asc' },
    });
    return rows.flatMap(({ caseId, urgencyValidUntil: validUntil }) => (validUntil ? [{ caseId, validUntil }] : []));
  }
}
