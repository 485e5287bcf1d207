import type { DisclosedReport } from '@evenwicht/distribution';
import type { PlainDate } from '@evenwicht/kernel';
import { dutchDate } from '../dutch-numbers.js';
import type { ReportDocument } from '../report-document.js';
import { balanceTable, growthPathTable, regionTable } from './balance-tables.js';
import {
  categoryTable,
  decisionTable,
  demandTable,
  openDemandTable,
  principleTable,
  qualityTable,
  referralTable,
} from './decision-tables.js';
import { formulaTable } from './formula-table.js';
import { housedTable, netAdditionTable, reciprocityTable, shareTable } from './housing-tables.js';
import { PrintedPath } from './printed-path.js';
import { PrintedReport, type Names } from './printed-report.js';

/** How a report was frozen; a report that was not is provisional. */
export interface Frozen {
  readonly closedOn: PlainDate;
  readonly upToPosition: number;
}

/**
 * The report of a half-year as it is printed for everyone (agreement 3.5; ): every table, without small
 * cells, and in words that judge nobody.
 * @param disclosed the report and those of every half-year before it, in order, the one to be printed last
 */
export function halfYearDocument(
  disclosed: readonly [...DisclosedReport[], DisclosedReport],
  names: Names,
  frozen: Frozen | undefined,
): ReportDocument {
  const reports = disclosed.map((each) => new PrintedReport(each, names));
  const printed = reports.at(-1) as PrintedReport;
  const path = new PrintedPath(reports, printed.report.growthPath);
  return {
    title: `Evenwichtige verdeling: ${frozen ? 'halfjaarrapportage' : 'voorlopige cijfers'} ${printed.report.halfYear}`,
    about: [...aboutReport(printed), ...aboutFreezing(frozen)],
    notes: notesOf(printed, frozen),
    tables: [
      decisionTable(printed),
      housedTable(printed),
      shareTable(printed),
      balanceTable(printed, path),
      growthPathTable(printed, path),
      regionTable(printed, path),
      netAdditionTable(printed),
      reciprocityTable(printed),
      categoryTable(printed),
      principleTable(printed),
      demandTable(printed),
      openDemandTable(printed),
      referralTable(printed),
      qualityTable(printed),
      formulaTable(printed),
    ],
  };
}

function aboutReport({ report }: PrintedReport): ReportDocument['about'] {
  const { region, halfYear, firstDay, lastDay, agreementVersion, entryIntoForce } = report;
  return [
    ['regio', region],
    ['halfjaar', `${halfYear}: ${dutchDate(firstDay)} tot en met ${dutchDate(lastDay)}`],
    ['verdeelafspraken', `versie ${agreementVersion}`],
    ['inwerkingtreding', entryIntoForce ? dutchDate(entryIntoForce) : 'nog niet: er telt niets'],
  ];
}

function aboutFreezing(frozen: Frozen | undefined): ReportDocument['about'] {
  if (!frozen) return [['stand', 'voorlopig: het halfjaar is niet afgesloten']];
  return [
    ['afgesloten op', dutchDate(frozen.closedOn)],
    ['logboek', `tot en met positie ${frozen.upToPosition}`],
  ];
}

function notesOf({ report, exposed }: PrintedReport, frozen: Frozen | undefined): string[] {
  const most = report.smallCellThreshold - 1;
  return [
    `“afgeschermd”: een aantal huishoudens van 1 tot en met ${most}, of een cijfer waaruit zo’n aantal zou volgen. Een nul staat er gewoon.`,
    'Een afwijking is een signaal en geen overtreding. Gemeenten staan op volgorde van hun CBS-code.',
    ...(frozen
      ? []
      : ['Voorlopige cijfers zijn niet voor publicatie: naast een latere stand vertellen zij wat ertussen lag.']),
    ...(exposed.length > 0
      ? ['Enkele aantallen zijn door eerdere publicaties niet meer af te schermen; wat eraan hangt staat er niet.']
      : []),
  ];
}
