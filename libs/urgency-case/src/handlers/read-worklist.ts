import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { dayInAmsterdam, type PlainDate } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, Clock, type Visit, type Visitor } from '@evenwicht/service-kit';
import { seenOn, type SeenTask } from '../domain/tasks/responsible.js';
import { anyAssociation, noTerm, type WorkItem } from '../projections/work-item.js';
import { Worklists, type WorklistFilter, type WorklistPlace } from '../projections/worklists.js';
import { taskLabels } from './task-labels.js';

/** Which part of which worklist. */
export interface WorklistQuestion extends Omit<WorklistFilter, 'destination'> {
  /** Whose worklist; for an association where the household goes. */
  readonly municipality?: string | undefined;
  /** Whose worklist, of an association. */
  readonly association?: string | undefined;
  readonly limit: number;
  readonly after?: WorklistPlace | undefined;
}

/** A task as its reader may see it. */
export interface ListedTask extends SeenTask {
  readonly caseId: string;
  readonly label: string;
  readonly municipality?: string | undefined;
  readonly destination?: string | undefined;
  readonly externalReference?: string | undefined;
}

export interface ListedTasks {
  /** The day by which it was judged what is overdue. */
  readonly on: PlainDate;
  readonly items: readonly ListedTask[];
  readonly next?: WorklistPlace | undefined;
}

/** Somebody wants to know what waits for whom (domain.md 8.4; R-066). */
export class ReadWorklist extends Query<ListedTasks> {
  constructor(
    readonly visit: Visit,
    readonly question: WorklistQuestion,
  ) {
    super();
  }
}

@QueryHandler(ReadWorklist)
export class ReadWorklistHandler implements IQueryHandler<ReadWorklist> {
  private readonly worklists: Worklists;

  constructor(
    readModels: ReadModels,
    private readonly clock: Clock,
  ) {
    this.worklists = new Worklists(readModels);
  }

  /** @throws AccessDenied */
  async execute({ visit: { visitor, operation }, question }: ReadWorklist): Promise<ListedTasks> {
    const field = question.association === undefined ? undefined : 'association';
    authorise(visitor, operation, () => [namedIn(visitor, question)], field);
    const { limit, after, party, overdueOn, externalReference } = question;
    const { worklists, destination } = asked(visitor, question);
    const on = overdueOn ?? dayInAmsterdam(this.clock.now());
    const filter = { party, overdueOn, externalReference, destination };
    const page = await this.worklists.page(worklists, filter, limit, after);
    return { on, items: page.items.map((item) => listedFor(visitor, item, on)), next: page.next };
  }
}

/** Whose worklist it is by the request, and the visitor's own where that names none. */
function namedIn({ role, organisation }: Visitor, { association, municipality }: WorklistQuestion): string {
  if (role === 'housing-association') return association ?? organisation;
  return association ?? municipality ?? organisation;
}

/** An association has its own allocations beside what waits for any; to others a municipality is whose worklist it is. */
function asked(
  { role, organisation }: Visitor,
  { association, municipality }: WorklistQuestion,
): { readonly worklists: readonly string[]; readonly destination?: string | undefined } {
  const landlord = role === 'housing-association' ? organisation : association;
  if (landlord) return { worklists: [anyAssociation, landlord], destination: municipality };
  if (role === 'caseworker') return { worklists: [organisation] };
  return { worklists: [municipality ?? 'region'] };
}

function listedFor({ role }: Visitor, item: WorkItem, on: PlainDate): ListedTask {
  const { caseId, kind, party, organisation, since, until, municipality, destination, externalReference } = item;
  const task = { kind, party, organisation: organisation as SeenTask['organisation'], since };
  return {
    caseId,
    label: taskLabels[kind],
    ...seenOn(until === noTerm ? task : { ...task, until }, on),
    ...(role === 'housing-association' ? {} : { municipality }), // that would tell where the household applied
    destination: destination ?? undefined,
    externalReference: role === 'caseworker' ? (externalReference ?? undefined) : undefined,
  };
}
