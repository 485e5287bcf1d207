import { EmbeddedPostgresError } from '@evenwicht/embedded-postgres';
import { jest } from '@jest/globals';
import { runService, type TellFailure } from './run-service.js';
import { WrongSettings } from './settings.js';

describe('A service that does not come to run', () => {
  const exit = jest.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  beforeEach(() => [exit, said].forEach((each) => each.mockClear()));
  afterAll(() => jest.restoreAllMocks());
  const fails = (failure: Error) => () => Promise.reject(failure);

  it('tells why the way that it is given, and nothing beside it, and ends with status 1', async () => {
    const told: unknown[] = [];
    const tell: TellFailure = (failure) => void told.push(failure);
    await runService(fails(new WrongSettings(['PORT must be a number', 'HOST must be a name'])), tell);
    await runService(fails(Object.assign(new Error('in use'), { code: 'EADDRINUSE', port: 3000 })), tell);

    await runService(fails(new EmbeddedPostgresError('Set EVENWICHT_DATA to a directory that you may write to')), tell);

    expect(told).toEqual([
      'PORT must be a number\nHOST must be a name',
      'Poort 3000 is bezet; noem een andere met PORT.',
      'Set EVENWICHT_DATA to a directory that you may write to',
    ]);
    expect([exit.mock.calls, said.mock.calls]).toEqual([[[1], [1], [1]], []]);
  });

  it('tells it to who started it where nothing else was said', async () => {
    await runService(fails(new WrongSettings(['PORT must be a number'])));
    expect([exit.mock.calls, said.mock.calls]).toEqual([[[1]], [['PORT must be a number']]]);
  });
});
