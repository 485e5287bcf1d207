import type { Instant } from '@evenwicht/kernel';
import { InvalidRequest } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';
import { checkDay } from './day-of-command.js';
import { SendCaseCommandHandler } from './send-case-command.js';

/** Half past midnight in Amsterdam: already the second of September there. */
const now = '2026-09-01T22:30:00.000Z' as Instant;
const checking = (type: CaseCommand['type'], on: string) => () => checkDay({ type, on, data: {} } as never, now);

describe('the day of a command that somebody sends', () => {
  it('may be today in Amsterdam, or before', () => {
    expect(checking('RegisterApplication', '2026-09-02')).not.toThrow();
    expect(checking('AllocateDwelling', '2026-03-01')).not.toThrow();
  });

  it('is not tomorrow, and the answer names the field', () => {
    expect(checking('AllocateDwelling', '2026-09-03')).toThrow(InvalidRequest);
    try {
      checking('RegisterApplication', '9999-12-31')();
    } catch (error) {
      expect((error as InvalidRequest).errors).toMatchObject([{ field: 'receivedOn', code: 'in-future' }]);
    }
    expect.assertions(2);
  });

  it('of a tenancy is not tomorrow either: nobody is housed before the day on which it starts (R-018)', () => {
    expect(checking('StartTenancy', '2026-09-02')).not.toThrow();
    expect(checking('StartTenancy', '2026-09-03')).toThrow(InvalidRequest);
  });

  it('is looked at before anything is carried out', async () => {
    const executor = { execute: () => Promise.reject(new Error('carried out')) };
    const handler = new SendCaseCommandHandler(executor as never);
    const command = { type: 'AllocateDwelling', on: '2026-09-03', data: {} };
    const sending = { context: { recordedAt: now } };
    await expect(handler.execute({ sending, command } as never)).rejects.toBeInstanceOf(InvalidRequest);
  });
});
