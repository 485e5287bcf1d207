import { hashOfReport, MissingHouseholdCount, regionReport, type Region } from '@evenwicht/distribution';
import { streamName, type MonitoringEvent } from '@evenwicht/events';
import { lastDayOfHalfYear, type HalfYear } from '@evenwicht/kernel';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { MonitoringCommand } from './monitoring-command.js';
import {
  monitoringDecider,
  type MonitoringFacts,
  type MonitoringState,
  type ReportOutcome,
} from './monitoring-decider.js';
import type { MonitoringRejection } from './monitoring-rejection.js';

export const monitoringRoute: CommandRoute<
  MonitoringState,
  MonitoringCommand,
  MonitoringFacts,
  MonitoringEvent,
  MonitoringRejection,
  Region
> = {
  streamOf: ({ data }) => streamName('monitoring', data.halfYear),
  factsFor: ({ type, on, data: { halfYear } }, { reportHash }, region) => {
    const lastDay = lastDayOfHalfYear(halfYear);
    const { entryIntoForce } = region.rules;
    const isOver = on > lastDay;
    const wasInForce = entryIntoForce !== undefined && entryIntoForce <= lastDay;
    const isReportNeeded = type !== 'RestateHalfYear' && !reportHash && isOver && wasInForce;
    return {
      isOver,
      wasInForce,
      ...(isReportNeeded && { outcome: outcomeOf(region, halfYear) }),
      upToPosition: region.upTo,
      ...(region.upToEvent && { upToEventId: region.upToEvent }),
    };
  },
  decider: monitoringDecider,
};

/** The report on everything that is in the log now; without a household count there is none (E-37). */
export function outcomeOf(region: Region, halfYear: HalfYear): ReportOutcome {
  try {
    const report = regionReport(region, halfYear);
    return { report, reportHash: hashOfReport(report) };
  } catch (error) {
    if (error instanceof MissingHouseholdCount) return { impossible: 'HOUSEHOLD_COUNT_MISSING' };
    throw error;
  }
}
