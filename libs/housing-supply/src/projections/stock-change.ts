import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** One change of the stock of small, (very) affordable social rent dwellings, as recorded. */
@Entity({ name: 'small_affordable_stock_change' })
export class StockChange {
  @PrimaryColumn('text')
  municipality!: MunicipalityCode;

  /** Of its event, which tells it from others of the same day. */
  @PrimaryColumn('int')
  revision!: number;

  @Column('date')
  completedOn!: PlainDate;

  /** A code, such as `new-build`. */
  @Column('text')
  mode!: string;

  /** Additions are above zero, removals below. */
  @Column('int')
  netCount!: number;
}
