import { type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** Structured logs, one JSON object a line. Errors are written by class, message and stack; never a request body. */
export class PinoLogger implements LoggerService {
  readonly pino: Logger;

  constructor(level = 'info') {
    this.pino = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    if (typeof message === 'string') this.pino[level]({ context }, message);
    else this.pino[level]({ context, ...fieldsOf(message) });
  }
}

function fieldsOf(message: unknown): object {
  if (message instanceof Error) return { err: withCauses(message) };
  if (typeof message !== 'object' || message === null) return { message: String(message) };
  return Object.fromEntries(
    Object.entries(message).map(([key, value]) => (value instanceof Error ? ['err', withCauses(value)] : [key, value])),
  );
}

function withCauses({ name, message, stack, cause }: Error): object {
  return { name, message, stack, ...(cause instanceof Error ? { cause: withCauses(cause) } : {}) };
}
