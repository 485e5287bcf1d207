import { eventFields } from '@evenwicht/events';
import { z } from 'zod';
import { Field } from './field.js';
import type { InvalidRequest } from './invalid-request.js';
import { RequestPipe } from './validation-pipe.js';

class ReportRequest {
  @Field(eventFields.association, { description: 'De corporatie.' })
  association!: string;

  @Field(eventFields.calendarMonth, { description: 'De maand.' })
  month!: string;

  @Field(eventFields.count, { description: 'Het aantal.', optional: true })
  count?: number;
}

const report = { association: 'association-1', month: '2026-09' };
const check = (body: unknown) => new RequestPipe().transform(body, { type: 'body', metatype: ReportRequest });
const errorsOf = (body: unknown) =>
  check(body).then(
    () => [],
    ({ errors }: InvalidRequest) => errors,
  );

class ProfileRequest {
  @Field(z.enum(['GOE', 'BET']), { description: 'De huurklasse.', example: 'GOE' })
  rentClass!: string;

  @Field(z.array(z.enum(['step-free', 'other'])).max(2), { description: 'De behoeften.', example: ['step-free'] })
  needs!: string[];

  @Field(eventFields.calendarMonth, { description: 'De maand.', example: '2026-09' })
  month!: string;
}

describe('a request body', () => {
  it('that fits is taken as it is', async () => {
    expect(await check({ ...report, count: 7 })).toEqual({ ...report, count: 7 });
  });

  it('that does not fit is told all its errors at once, without the values', async () => {
    const errors = await errorsOf({ month: '2026-13', count: '7', name: 'J. Jansen' });

    expect(errors).toHaveLength(4);
    expect(errors).toEqual(
      expect.arrayContaining([
        { field: 'name', code: 'unknown', detail: 'Dit veld bestaat hier niet.' },
        { field: 'association', code: 'required', detail: 'Dit veld is verplicht.' },
        { field: 'month', code: 'invalid', detail: 'De waarde past niet in dit veld.' },
        { field: 'count', code: 'invalid', detail: 'De waarde past niet in dit veld.' },
      ]),
    );
    expect(JSON.stringify(errors)).not.toContain('Jansen');
  });

  it('that does not fit is told what would: what there is to choose from, or else an example', async () => {
    const body = { rentClass: 'dear', needs: ['quiet'], month: '2026-13' };
    await expect(new RequestPipe().transform(body, { type: 'body', metatype: ProfileRequest })).rejects.toMatchObject({
      errors: [
        { field: 'rentClass', code: 'invalid', detail: 'De waarde past niet in dit veld. Kies uit: GOE, BET.' },
        { field: 'needs', code: 'invalid', detail: 'De waarde past niet in dit veld. Kies uit: step-free, other.' },
        { field: 'month', code: 'invalid', detail: 'De waarde past niet in dit veld. Voorbeeld: 2026-09.' },
      ],
    });
  });

  it.each<[string, unknown]>([
    ['a NUL byte', { ...report, association: 'a\u0000b' }],
    ['half a surrogate pair', { ...report, association: 'a\ud800' }],
    ['31 February for a month', { ...report, month: '2026-02-31' }],
    ['null for a field that may be left out', { ...report, count: null }],
    ['a list for a text', { ...report, association: ['association-1'] }],
    ['a list for the whole', [report]],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'association-1'],
  ])('is refused with %s', async (_what, body) => {
    expect(await errorsOf(body)).toHaveLength(1);
  });
});
