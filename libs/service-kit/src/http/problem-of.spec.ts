import { NotFoundException } from '@nestjs/common';
import { EventIsNewer } from '@evenwicht/events';
import { EventIdReused, EventStoreUnavailable, UnstorableText, WrongExpectedRevision } from '@evenwicht/event-store';
import { CommandRejected } from '../judgement.js';
import { AccessDenied } from '../identity/authorise.js';
import { IdentityProviderUnreachable, NotAuthenticated } from '../identity/token-verifier.js';
import { problemOf } from './problem-of.js';
import { NotReady, NotYetVisible, Refusal } from './refusal.js';

const texts = { sentences: { NO_SUCH_CASE: 'Deze zaak bestaat niet.' }, statuses: { NO_SUCH_CASE: 404 } };

describe('a problem', () => {
  it.each<[string, number, Error]>([
    ['NO_SUCH_CASE', 404, new CommandRejected('NO_SUCH_CASE')],
    ['ALREADY_DECIDED', 409, new CommandRejected('ALREADY_DECIDED')],
    ['TOKEN_EXPIRED', 401, new NotAuthenticated('TOKEN_EXPIRED')],
    ['NOT_YOUR_ORGANISATION', 403, new AccessDenied('closeCase', 'NOT_YOUR_ORGANISATION')],
    ['NO_SUCH_RESOURCE', 404, new NotFoundException('Cannot GET /j-jansen')],
    ['CHANGED_MEANWHILE', 409, new WrongExpectedRevision('case-1' as never, 0, 1)],
    ['IDEMPOTENCY_KEY_REUSED', 409, new EventIdReused('case-1' as never)],
    ['UNSTORABLE_TEXT', 400, new UnstorableText('UrgencyApplied')],
    ['LOG_UNREACHABLE', 503, new EventStoreUnavailable(new Error('connect refused'))],
    ['LOG_IS_NEWER', 503, new EventIsNewer({ type: 'CaseClosed', schemaVersion: 2 })],
    ['IDENTITY_PROVIDER_UNREACHABLE', 503, new IdentityProviderUnreachable(new Error('connect refused'))],
    ['NO_SUCH_CASE', 404, new Refusal(404, 'NO_SUCH_CASE', 'Deze zaak bestaat niet.')],
    ['NOT_YET_VISIBLE', 503, new NotYetVisible()],
    ['NOT_READY', 503, new NotReady({ log: { isReady: false, detail: 'unreachable' } })],
    ['INTERNAL_ERROR', 500, new Error('password is hunter2')],
    ['INTERNAL_ERROR', 500, Object.assign(new Error('from a library'), { statusCode: 418 })],
  ])('%s answers %i in a Dutch sentence and tells nothing of the inside', (code, status, error) => {
    const problem = problemOf(error, texts);

    expect(problem).toMatchObject({ status, code });
    expect(problem.detail).toMatch(/^[A-Z].*\.$/);
    expect(JSON.stringify(problem)).not.toMatch(/hunter2|case-1|refused|jansen/);
  });

  it('that the request names another organisation says in which field, and not which organisation', () => {
    expect(problemOf(new AccessDenied('reportVacancies', 'NOT_YOUR_ORGANISATION', 'association'), texts)).toEqual({
      status: 403,
      code: 'NOT_YOUR_ORGANISATION',
      detail: 'Dit hoort bij een andere organisatie.',
      errors: [{ field: 'association', code: 'not-your-organisation', detail: 'Noem hier de eigen organisatie.' }],
    });
    const ofCase = problemOf(new AccessDenied('closeCase', 'NOT_YOUR_ORGANISATION'), texts);
    expect(ofCase).not.toHaveProperty('errors');
  });

  it('that passes by waiting is no fault of ours', () => {
    const isPassing = (error: unknown) => error instanceof RangeError;

    expect(problemOf(new RangeError('no connection'), { ...texts, isPassing })).toMatchObject({
      status: 503,
      code: 'DATABASE_UNREACHABLE',
    });
    expect(problemOf(new TypeError('x is undefined'), { ...texts, isPassing }).status).toBe(500);
  });

  it('that is a rejection says what the context says about it', () => {
    expect(problemOf(new CommandRejected('NO_SUCH_CASE'), texts).detail).toBe('Deze zaak bestaat niet.');
  });

  it('that will pass says when to come back', () => {
    expect(problemOf(new EventStoreUnavailable(new Error('')), texts).headers).toEqual({ 'Retry-After': '5' });
  });
});
