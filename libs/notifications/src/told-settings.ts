import { createHash } from 'node:crypto';
import type { Deliveries, ToldAs } from './deliveries.js';
import type { Target } from './target.js';

/** Another process was started later, with other settings: what follows on events is for that one. */
export class SettingsReplaced extends Error {
  readonly code = 'SETTINGS_REPLACED';

  constructor() {
    super('a process with other settings was started later');
    this.name = 'SettingsReplaced';
  }
}

/**
 * Whether this process has the settings of whoever started last. While new settings come to be everywhere, a process that does
 * not know them orders nothing, so that no event passes whom they name, and ends nothing, so that nothing is lost that they ask for.
 */
export class ToldSettings {
  private readonly own: ToldAs;

  constructor(
    targets: Iterable<Target>,
    private readonly deliveries: Pick<Deliveries, 'tellAs' | 'toldAs'>,
  ) {
    this.own = new Map([...targets].map((target) => [target.id, digestOf(target)]));
  }

  async areCurrent(): Promise<boolean> {
    const told = await this.deliveries.toldAs();
    return told.size === this.own.size && [...this.own].every(([id, digest]) => told.get(id) === digest);
  }

  /** @throws SettingsReplaced */
  async mustBeCurrent(): Promise<void> {
    if (!(await this.areCurrent())) throw new SettingsReplaced();
  }

  /** From here on these hold: nobody orders anything while `change` is at it. */
  async become(change: () => Promise<void>): Promise<void> {
    if (!(await this.areCurrent())) await this.deliveries.tellAs(new Map());
    await change();
    await this.deliveries.tellAs(this.own);
  }
}

/** As whom a target is told, and of what; not where. */
function digestOf({ role, organisation, types }: Target): string {
  return createHash('sha256')
    .update(JSON.stringify([role, organisation, [...types].sort()]))
    .digest('hex');
}
