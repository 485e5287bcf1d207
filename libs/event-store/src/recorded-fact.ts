import type { Position, RecordedEvent } from '@evenwicht/events';

/** An event without who recorded it and on what command. */
export type RecordedFact = Pick<RecordedEvent, (typeof partsOfFact)[number]>;

const partsOfFact = [
  'eventId',
  'stream',
  'revision',
  'type',
  'schemaVersion',
  'occurredOn',
  'recordedAt',
  'data',
  'position',
] as const;

const [beginOfType, beginOfActor, beginOfData] = [',"type":"', ',"actor":{', ',"data":'];

/**
 * Reads the facts out of stored text, exactly as parsing the whole of it gives them, in less time: half of the text is
 * about who recorded it, and stands together; that is left out before parsing. So is an event that is passed over. Text
 * with its names in another order is parsed whole.
 */
export class FactReader {
  /** By type, what follows it in the text. */
  readonly #passedOver: ReadonlyMap<string, string>;

  /** @param passedOver the present schema version of each type that is not looked at; another version of it is */
  constructor(passedOver: ReadonlyMap<string, number>) {
    this.#passedOver = new Map([...passedOver].map(([type, version]) => [type, `","schemaVersion":${version},`]));
  }

  /** Not lifted to a later schema version; undefined where it is passed over. */
  read(text: string, position: Position): RecordedFact | undefined {
    return this.isPassedOver(text) ? undefined : factOf(text, position);
  }

  private isPassedOver(text: string): boolean {
    const begin = text.indexOf(beginOfType);
    if (begin < 0 || text.lastIndexOf('{', begin) > 0) return false; // it may be the type of something else
    const end = text.indexOf('"', begin + beginOfType.length);
    const following = this.#passedOver.get(text.slice(begin + beginOfType.length, end));
    return following !== undefined && text.startsWith(following, end);
  }
}

function factOf(text: string, position: Position): RecordedFact {
  const begin = text.indexOf(beginOfActor);
  const end = begin < 0 ? begin : text.indexOf(beginOfData, begin);
  if (!isActorFlat(text, begin, end)) return wholeOf(text, position);
  const fact = JSON.parse(text.slice(0, begin) + text.slice(end)) as Mutable;
  fact.position = position;
  return partsOfFact.every((part) => fact[part] !== undefined) ? fact : wholeOf(text, position);
}

/** Nothing is nested before the actor, nor between its end and the data. */
function isActorFlat(text: string, begin: number, end: number): boolean {
  if (end < 0 || text.lastIndexOf('{', begin) > 0) return false;
  const inside = begin + beginOfActor.length;
  const nested = text.indexOf('{', inside);
  return text.indexOf('}', inside) < end && (nested < 0 || nested > end);
}

function wholeOf(text: string, position: Position): RecordedFact {
  return Object.assign(JSON.parse(text) as RecordedFact, { position });
}

type Mutable = { -readonly [Part in keyof RecordedFact]: RecordedFact[Part] };
