import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { InvalidRequest, type FieldError } from './invalid-request.js';

/** How deep objects and lists may lie in each other; no request needs more than five. */
const deepest = 16;
/** How many names a body may have, all together; the longest list of a command has some hundreds. */
const mostNames = 1_000;

/** What reaches for the insides of an object instead of naming a field of it. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Takes JSON in UTF-8 and no other kind of body. @param bodyLimit bytes */
export function takeJsonOnly(fastify: FastifyInstance, bodyLimit: number): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit },
    async (request: FastifyRequest, bytes: Buffer) => {
      if (!isPlainUtf8(request.headers)) throw new UnsupportedMediaTypeException();
      return readJson(bytes);
    },
  );
}

function isPlainUtf8(headers: IncomingHttpHeaders): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  const encoding = headers['content-encoding'] ?? 'identity';
  return charset.toLowerCase() === 'utf-8' && encoding.toLowerCase() === 'identity';
}

/**
 * What a body says, when it can be understood in one way only: of two fields with one name JSON.parse takes the last and
 * others the first, so that whoever checks a request on its way here may have read something else (RFC 8259, 4).
 * @throws SyntaxError for what is no JSON in UTF-8
 * @throws InvalidRequest
 */
export function readJson(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable();
  }
  new Names().readFrom(text);
  return value;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable();
  }
}

/** The text of what could not be read stays out of the message. */
function unreadable(): Error {
  return Object.assign(new SyntaxError('no JSON in UTF-8'), { statusCode: 400 });
}

/** An object, with the names that it has had until now; or a list, without. */
interface Level {
  readonly names: Set<string>;
  last: string;
}

/** Goes through text that is known to be JSON, and looks at names and depth alone; needs no stack of calls. */
class Names {
  private readonly levels: Level[] = [];
  private count = 0;

  /** @throws InvalidRequest */
  readFrom(text: string): void {
    for (const [token, name] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
      if (name !== undefined) this.meet(JSON.parse(name) as string);
      else if (token === '{' || token === '[') this.goDown();
      else if (token === '}' || token === ']') this.levels.pop();
    }
  }

  private goDown(): void {
    this.levels.push({ names: new Set(), last: '' });
    if (this.levels.length > deepest) throw unfit('too-deep', `Velden liggen ten hoogste ${deepest} lagen diep.`);
  }

  private meet(name: string): void {
    this.count += 1;
    if (this.count > mostNames) throw unfit('too-many', `Een verzoek heeft ten hoogste ${mostNames} velden.`);
    const level = this.levels.at(-1);
    if (!level) return; // cannot be: a name stands in an object
    level.last = name;
    if (reserved.has(name)) throw unfit('unknown', 'Dit veld bestaat hier niet.', this.path);
    if (level.names.has(name)) throw unfit('repeated', 'Dit veld staat er meer dan eens.', this.path);
    level.names.add(name);
  }

  private get path(): string {
    return this.levels
      .map(({ last }) => last)
      .filter((name) => name !== '')
      .join('.');
  }
}

function unfit(code: FieldError['code'], detail: string, field = ''): InvalidRequest {
  return new InvalidRequest([{ field, code, detail }]);
}
