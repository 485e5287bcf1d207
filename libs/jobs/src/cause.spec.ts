import { causeIn, causeOf } from './cause.js';

class EventStoreUnavailable extends Error {
  override readonly name = 'EventStoreUnavailable';
}

describe('The cause of a failure', () => {
  it.each([
    ['EVENT_STORE_UNAVAILABLE', new EventStoreUnavailable('of Sanne de Vries')],
    ['ECONNREFUSED', Object.assign(new Error('of Sanne de Vries'), { code: 'ECONNREFUSED' })],
    ['57P01', Object.assign(new Error('of Sanne de Vries'), { code: '57P01' })],
    ['TYPE_ERROR', new TypeError('of Sanne de Vries')],
    ['ERROR', Object.assign(new Error('invented'), { code: 'Sanne de Vries' })],
    ['UNKNOWN', Object.assign(new Error('invented'), { name: 'Sanne de Vries' })],
    ['UNKNOWN', 'Sanne de Vries'],
  ])('is a code, whatever the failure says: %s (invented)', (cause, error) => {
    expect(causeOf(error)).toBe(cause);
  });

  it('is read back as it was written, and otherwise means a job that took its worker along', () => {
    expect(causeIn('57P01')).toBe('57P01');
    expect(causeIn('job stalled more than allowable limit')).toBe('STALLED');
  });
});
