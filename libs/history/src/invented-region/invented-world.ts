import { addDays, type PlainDate } from '@evenwicht/kernel';
import { Chance } from './chance.js';
import { inventedMunicipalities } from './municipalities.js';
import { ShareWatch } from './share-watch.js';

/** A line of the history format. */
export type InventedLine = Readonly<Record<string, unknown>>;

/** Something that goes on for a while: it says on which day it wants to go on, and tells what happened in between. */
export type Course = Generator<PlainDate, void, void>;

/** The invented region as it lives from day to day: who is busy with what, and what has been told. */
export class InventedWorld {
  today: PlainDate;
  readonly shares = new ShareWatch();
  readonly chance: Chance;
  private readonly told: InventedLine[] = [];
  private readonly agenda = new Map<PlainDate, Course[]>();
  private caseCount = 0;

  constructor(seed: number, firstDay: PlainDate) {
    this.chance = new Chance(seed);
    this.today = firstDay;
  }

  get members(): readonly string[] {
    return inventedMunicipalities
      .filter(({ memberFrom }) => memberFrom <= this.today)
      .map(({ municipality }) => municipality);
  }

  nextCase(): string {
    this.caseCount += 1;
    return `verzonnen-${this.caseCount}`;
  }

  /** What became known today about a day, today or earlier. */
  tell(line: InventedLine, on: PlainDate = this.today): void {
    const late = on < this.today ? { recordedOn: `${this.today}T09:00:00Z` } : {};
    this.told.push({ ...line, ...late });
  }

  /** Waits for a day on which something happens, and a while longer where it is reported late. */
  *until(on: PlainDate, lateInPercent = 8): Course {
    yield this.chance.inPercent(lateInPercent) ? addDays(on, this.chance.between(1, 40)) : on;
  }

  begin(course: Course): void {
    this.resume(course);
  }

  /** Lives through today, and gives what was told. */
  live(): readonly InventedLine[] {
    const due = this.dueOn(this.today);
    // whoever goes on today once more, does so today
    for (let course = due.shift(); course; course = due.shift()) this.resume(course);
    this.agenda.delete(this.today);
    return this.told.splice(0);
  }

  private resume(course: Course): void {
    const next = course.next();
    if (!next.done) this.dueOn(next.value < this.today ? this.today : next.value).push(course);
  }

  private dueOn(day: PlainDate): Course[] {
    const due = this.agenda.get(day) ?? [];
    this.agenda.set(day, due);
    return due;
  }
}
