import { DatabaseError } from 'pg';
import { EventStoreUnavailable } from '../event-store.js';
import { asPortError, isConnectionFailure } from './connection-failure.js';

const fromServer = (code: string) =>
  Object.assign(new DatabaseError('invented', 8, 'error'), { code, severity: 'FATAL' });

describe('A failed query', () => {
  it.each(['28P01', '57P01', '57P03', '08006', '53300', '40001', '58030', '25006', '3D000'])(
    'may succeed later when the server answered %s',
    (code) => expect(isConnectionFailure(fromServer(code))).toBe(true),
  );

  it.each(['23505', '22P02', '42P01', '42501', '23001'])('is a fault when the server answered %s', (code) =>
    expect(isConnectionFailure(fromServer(code))).toBe(false),
  );

  it('may succeed later when the connection broke', () => {
    expect(isConnectionFailure(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toBe(true);
    expect(isConnectionFailure(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it('is a fault when the program itself went wrong', () => {
    expect(isConnectionFailure(new TypeError('x is not a function'))).toBe(false);
    expect(isConnectionFailure(new SyntaxError('Unexpected token'))).toBe(false);
    expect(isConnectionFailure('no error at all')).toBe(false);
  });

  it('reaches the caller of the port as EventStoreUnavailable, with its cause, or as it is', () => {
    const [broken, fault] = [new Error('Connection terminated'), fromServer('42P01')];
    expect(asPortError(broken)).toMatchObject({ name: 'EventStoreUnavailable', cause: broken });
    expect(asPortError(fault)).toBe(fault);
    const unavailable = new EventStoreUnavailable(broken);
    expect(asPortError(unavailable)).toBe(unavailable);
  });
});
