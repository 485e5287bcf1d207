import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import 'reflect-metadata';
import { LedgerItemsQuery } from './ledger-queries.js';

const item = '79d231c7-6b2a-4ad3-9a88-bd69ceaeaa32.loan';
const errorsFor = (after: string) => validate(plainToInstance(LedgerItemsQuery, { after }));

describe('a place in the ledger', () => {
  it('is the key of an item', async () => {
    expect(await errorsFor(`2026-09-15.${item}`)).toEqual([]);
  });

  it.each(['2026-02-31', '9579-71-15', '0000-00-00'])('is none when %s is no day, for no item is', async (day) => {
    expect(await errorsFor(`${day}.${item}`)).toHaveLength(1);
  });
});
