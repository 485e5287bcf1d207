import { Type } from 'class-transformer';
import type { EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { eventFields } from '@evenwicht/events';
import { Field, WaitingQuery } from '@evenwicht/service-kit';
import { z } from 'zod';
import type { ItemKey } from '../projections/ledger.js';
import {
  ledgerItemKinds,
  ledgerItemStates,
  type LedgerItemKind,
  type LedgerItemState,
} from '../projections/ledger-item.js';
import { releaseStates, type ReleaseState } from '../projections/release-row.js';
import { settlementStates, type SettlementState } from '../projections/settlement-row.js';

/** `2026-09-15.<uuid>.loan`: the key of the last item of a piece. */
const itemKey = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(loan|credit)$/)
  .refine((text) => eventFields.date.safeParse(text.slice(0, 10)).success); // a day that there is: the database knows no other

export class LedgerItemsQuery extends WaitingQuery {
  @Field(z.enum(ledgerItemKinds), { description: 'Alleen leningen of alleen tegoeden.', optional: true })
  kind?: LedgerItemKind;

  @Field(z.enum(ledgerItemStates), { description: 'Alleen met deze stand.', optional: true })
  state?: LedgerItemState;

  @Field(eventFields.municipality, {
    description: 'Alleen waarin deze gemeente hielp of geholpen werd (CBS-code).',
    optional: true,
    example: 'GM0148',
  })
  municipality?: MunicipalityCode;

  @Type(() => Number)
  @Field(z.int().min(1).max(200), { description: 'Hoeveel ten hoogste.', optional: true, example: 50 })
  limit?: number;

  @Field(itemKey, { description: 'Het next van het stuk ervoor.', optional: true })
  after?: string;
}

export class AgesQuery extends WaitingQuery {
  @Field(eventFields.date, { description: 'De dag waarop geteld wordt.', format: 'date', example: '2027-01-31' })
  on!: PlainDate;
}

export class ReleasesQuery extends WaitingQuery {
  @Field(z.enum(releaseStates), { description: 'Alleen met deze stand.', optional: true })
  state?: ReleaseState;
}

export class SettlementsQuery extends WaitingQuery {
  @Field(z.enum(settlementStates), { description: 'Alleen met deze stand.', optional: true })
  state?: SettlementState;
}

export function textOfKey({ openedOn, itemId, kind }: ItemKey): string {
  return `${openedOn}.${itemId}.${kind}`;
}

export function keyOfText(text: string): ItemKey {
  const [openedOn, itemId, kind] = text.split('.') as [PlainDate, EventId, LedgerItemKind];
  return { openedOn, itemId, kind };
}
