import { dayInAmsterdam, type CaseId, type Instant, type PlainDate } from '@evenwicht/kernel';
import type { Region } from '@evenwicht/distribution';
import type { ReadModels } from '@evenwicht/read-models';
import { CommandRejected, type CommandExecutor } from '@evenwicht/service-kit';
import { UrgenciesRunOut } from '../projections/urgencies-run-out.js';
import { caseRoute } from './case-route.js';
import { contextOfSystem } from './context-of-system.js';

/**
 * Records that an urgency ran out while the household was not housed (E-30). It closes nothing: the case stays on the
 * worklist of the municipality, which extends the urgency or closes the case with a reason (chapter 2; R-018).
 */
export class UrgencyExpiry {
  private readonly runOut: UrgenciesRunOut;

  constructor(
    readModels: ReadModels,
    private readonly executor: CommandExecutor<Region>,
  ) {
    this.runOut = new UrgenciesRunOut(readModels);
  }

  /** The cases in which that is still to be recorded. */
  async due(now: Instant): Promise<readonly CaseId[]> {
    return (await this.runOut.on(dayInAmsterdam(now))).map(({ caseId }) => caseId);
  }

  /**
   * Records it of one case, once for each validity, however often it is asked; nothing, where the case was moved on meanwhile.
   * @throws WrongExpectedRevision EventStoreUnavailable: it is to be asked again
   */
  async record(caseId: CaseId, now: Instant): Promise<void> {
    const on = dayInAmsterdam(now);
    const found = await this.runOut.of(caseId, on);
    if (found) await this.expire(found.caseId, found.validUntil, on, now);
  }

  private async expire(caseId: CaseId, validUntil: PlainDate, on: PlainDate, now: Instant): Promise<void> {
    const context = contextOfSystem('urgency-expiry', `urgency ${caseId} valid until ${validUntil}`, now);
    try {
      await this.executor.execute(caseRoute, { type: 'ExpireUrgency', on, data: { caseId } }, context);
    } catch (error) {
      if (!(error instanceof CommandRejected)) throw error; // extended, allocated or closed since it was read
    }
  }
}
