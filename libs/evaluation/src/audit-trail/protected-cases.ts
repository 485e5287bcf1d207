import { subjectOf, upcast, type CaseEvent, type Position, type RecordedEvent } from '@evenwicht/events';
import { beginning, type EventStore } from '@evenwicht/event-store';

type NamedEvent<Type extends CaseEvent['type']> = Extract<CaseEvent, { readonly type: Type }>;
type Telling = NamedEvent<'UrgencyApplied' | 'CategoryCorrected' | 'ReturnAssessedUnsuitable'>;

const tellingTypes: readonly Telling['type'][] = ['UrgencyApplied', 'CategoryCorrected', 'ReturnAssessedUnsuitable'];

/** Who fled from a place: that place and the household may not be brought together (domain.md 6.3; E-02). */
const fledCategories: readonly string[] = ['womensRefuge'];

/**
 * The cases whose municipality of origin is unsafe, or may be. Once protected a case stays so: what was shown cannot
 * be taken back, but what comes is protected with everything before it.
 */
export class ProtectedCases {
  private readonly cases = new Set<string>();
  private upTo: Position = beginning;
  private reading: Promise<void> = Promise.resolve();

  constructor(private readonly log: EventStore) {}

  /** As the log is at the moment of the call. @throws EventStoreUnavailable */
  async atHead(): Promise<ReadonlySet<string>> {
    this.reading = this.reading.catch(() => undefined).then(() => this.read());
    await this.reading;
    return this.cases;
  }

  private async read(): Promise<void> {
    for await (const batch of this.log.readAll(this.upTo, { categories: ['case'], types: tellingTypes })) {
      for (const event of batch) this.look(event);
    }
  }

  private look(event: RecordedEvent): void {
    if (isProtecting(upcast(event) as unknown as Telling)) this.cases.add(subjectOf(event.stream));
    this.upTo = event.position;
  }
}

function isProtecting(event: Telling): boolean {
  if (event.type === 'ReturnAssessedUnsuitable') return event.data.reason === 'unsafe';
  return fledCategories.includes(event.data.category);
}
