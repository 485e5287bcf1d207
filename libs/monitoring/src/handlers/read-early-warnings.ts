import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import type { PlainDate } from '@evenwicht/kernel';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import { earlyWarnings, type EarlyWarnings } from '../domain/early-warning.js';

/** Who nears the conditions that the parties watch. */
export class ReadEarlyWarnings extends Query<EarlyWarnings> {
  constructor(
    readonly visit: Visit,
    readonly on: PlainDate,
  ) {
    super();
  }
}

@QueryHandler(ReadEarlyWarnings)
export class ReadEarlyWarningsHandler implements IQueryHandler<ReadEarlyWarnings> {
  constructor(private readonly logView: LogView<Region>) {}

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, on }: ReadEarlyWarnings): Promise<EarlyWarnings> {
    authorise(visitor, operation, () => []);
    return earlyWarnings(await this.logView.atHead(), on);
  }
}
