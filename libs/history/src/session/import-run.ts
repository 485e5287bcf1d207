import type { CommandId } from '@evenwicht/kernel';
import { InvalidEvent } from '@evenwicht/events';
import type { EventToAppend } from '@evenwicht/event-store';
import { eventsOf, type Foldable, type LogView } from '@evenwicht/service-kit';
import { dateOf } from '../format/date-of-fact.js';
import type { FileLine } from '../format/lines-of-file.js';
import { isRefusal, parseLine, type ReadLine } from '../format/parse-line.js';
import type { SourceIds } from '../mapping/source-ids.js';
import { actorOfImport } from './actor-of-import.js';
import type { AppendWaves } from './append-waves.js';
import { categoryOfFact, needsFigures, setsRules } from './category-of-fact.js';
import type { ImportMemory } from './import-memory.js';
import type { ImportedCategory, ImportWorld } from './import-world.js';
import type { JournalWriter } from './journal-writer.js';
import { decideAll, judge, type Judgement, type Refusal } from './judgement.js';
import { LineIds } from './line-ids.js';

export interface RunOptions<View extends Foldable> {
  readonly world: ImportWorld<View>;
  readonly memory: ImportMemory<View>;
  readonly log: LogView<ImportMemory<View>>;
  readonly waves: AppendWaves;
  readonly journal: JournalWriter;
  readonly ids: SourceIds;
  readonly importId: string;
}

const batchSize = 500;

/** One pass over the lines of a file, in order. Decides in memory and sends without waiting; `settle` waits. */
export class ImportRun<View extends Foldable> {
  addedLineCount = 0;
  readonly unreadFields = new Map<string, number>();
  private linesSinceSettled = 0;
  private readonly lineIds: LineIds;
  /** The region that the file names first; the log may be about another, and then none of its rules are taken. */
  private region: string | undefined;
  /** The kind of rules that were sent since the view was last brought up to the log. */
  private rulesSent: ImportedCategory | undefined;

  constructor(private readonly options: RunOptions<View>) {
    this.lineIds = new LineIds(options.ids);
  }

  async take(line: FileLine): Promise<void> {
    const read = line.bytes ? parseLine(line.bytes) : ({ reason: 'LINE_TOO_LONG' } as const);
    if (isRefusal(read)) return this.refuse(line.number, read);
    this.note(read);

    const { memory } = this.options;
    const lineId = this.lineIds.next(read.content);
    if (memory.isIn(lineId) || memory.journal.isRefused(line.number)) return;
    await this.carryOut(line.number, lineId, read);
    this.linesSinceSettled += 1;
    if (this.linesSinceSettled >= batchSize) await this.settle();
  }

  private note({ fact, unreadFields }: ReadLine): void {
    if (fact.fact === 'agreement') this.region ??= fact.region;
    for (const field of unreadFields) this.unreadFields.set(field, (this.unreadFields.get(field) ?? 0) + 1);
  }

  /** Waits for all that was sent and brings the view up to the log. @throws WrongExpectedRevision EventStoreUnavailable */
  async settle(): Promise<void> {
    await this.options.waves.settle();
    await this.options.log.atHead();
    this.rulesSent = undefined;
    this.linesSinceSettled = 0;
  }

  /** Does what the contexts do of themselves about what is in the log now. What they turn down is passed over, as in the service. */
  async react(): Promise<void> {
    const { memory, waves, world } = this.options;
    for (const { reaction, command, context } of memory.reactions.take()) {
      const judgement = decideAll([command], reaction.route, memory);
      if ('refusal' in judgement || judgement.facts.length === 0) continue;
      const { stream, facts, state } = judgement;
      const events = eventsOf(facts, context, world.agreementVersionOn(memory.view, command.on));
      waves.send(stream, memory.revisionOf(stream), events);
      memory.expect(stream, events.length, state);
    }
    await this.settle();
  }

  private async carryOut(lineNumber: number, lineId: CommandId, read: ReadLine): Promise<void> {
    const { fact } = read;
    if (this.mustWaitBefore(read)) await this.settle();
    const judgement = judge(fact, this.region, this.options);
    if ('refusal' in judgement) return this.refuse(lineNumber, judgement.refusal);
    if (judgement.facts.length === 0) return this.options.journal.addedNothing(lineNumber, lineId);
    this.send(lineNumber, lineId, read, judgement);
    if (fact.fact === 'agreement') await this.settle();
  }

  /** Rules and figures come from the log alone, so that what a decision relied on can be found there again. */
  private mustWaitBefore({ fact }: ReadLine): boolean {
    const areRulesUnderWay = this.rulesSent !== undefined && this.rulesSent !== categoryOfFact(fact.fact);
    return areRulesUnderWay || (needsFigures(fact.fact) && !this.options.waves.isEmpty);
  }

  private send(
    lineNumber: number,
    lineId: CommandId,
    read: ReadLine,
    { stream, facts, state }: Exclude<Judgement, { readonly refusal: Refusal }>,
  ): void {
    const events = this.eventsOf(facts, lineId, read);
    if ('reason' in events) return this.refuse(lineNumber, events);
    const { memory, waves } = this.options;
    waves.send(stream, memory.revisionOf(stream), events);
    memory.expect(stream, events.length, state);
    this.addedLineCount += 1;
    const category = categoryOfFact(read.fact.fact);
    if (setsRules(category)) this.rulesSent = category;
  }

  private eventsOf(
    facts: Parameters<typeof eventsOf>[0],
    commandId: CommandId,
    { fact, recordedAt }: ReadLine,
  ): EventToAppend[] | Refusal {
    const { world, memory, ids, importId } = this.options;
    const version = fact.fact === 'agreement' ? fact.version : world.agreementVersionOn(memory.view, dateOf(fact));
    const context = { commandId, actor: actorOfImport, recordedAt, correlationId: importId, causationId: commandId };
    try {
      return eventsOf(facts, { ...context, sourceSystem: ids.sourceSystem }, version);
    } catch (error) {
      if (!(error instanceof InvalidEvent)) throw error;
      return { reason: 'INVALID_FIELD', field: String(error.issues[0]?.path[0] ?? '') };
    }
  }

  private refuse(lineNumber: number, refusal: Refusal): void {
    if (!this.options.memory.journal.isRefused(lineNumber)) this.options.journal.refused(lineNumber, refusal);
  }
}
