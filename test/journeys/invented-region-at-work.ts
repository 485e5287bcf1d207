import { agreementRoute, schemeRoute, type AgreementCommand } from '@evenwicht/agreement';
import { Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import { supplyRoute } from '@evenwicht/housing-supply';
import {
  nameBasedUuid,
  type CommandId,
  type HalfYear,
  type Instant,
  type MunicipalityCode,
  type PlainDate,
} from '@evenwicht/kernel';
import { meetingRoute, type MeetingCommand } from '@evenwicht/mediation-table';
import {
  boardRoute,
  evaluationRoute,
  monitoringRoute,
  seenElsewhere,
  type BoardCommand,
  type EvaluationCommand,
} from '@evenwicht/monitoring';
import {
  CommandExecutor,
  LogView,
  type Command,
  type CommandContext,
  type CommandRoute,
  type Fact,
} from '@evenwicht/service-kit';
import { caseRoute, type CaseCommandNamed, type CaseCommand } from '@evenwicht/urgency-case';

const namespace = '7a0c7a52-6a5e-5c0e-9d0a-0d3a4b1f2c11';
export const uuidOf = (name: string) => nameBasedUuid(namespace, name);
export const day = (text: string) => text as PlainDate;

/** The particulars of a case command without the case. */
type About<Type extends CaseCommand['type']> = Omit<CaseCommandNamed<Type>['data'], 'caseId'>;

/** A region of which everything is invented, worked in through the ordinary commands on a log in memory. */
export class InventedRegionAtWork {
  readonly store = new MemoryEventStore();
  readonly logView = new LogView<Region>(this.store, new Region());
  private readonly executor = new CommandExecutor<Region>(this.store, this.logView, {
    agreementVersionOn: ({ rules }, on) => rules.termsOn(on).agreementVersion,
  });
  private sent = 0;

  /** Adopts an agreement in force from 1 July 2026, a minimum of 15 of 100, equal households, and a scheme in each. */
  async adopt(...municipalities: readonly MunicipalityCode[]): Promise<void> {
    await this.agree('AdoptAgreement', '2025-12-05', { version: '2025-12-05' });
    for (const municipality of municipalities) {
      await this.agree('SetMembership', '2025-12-05', {
        municipality,
        municipalityName: `Gemeente ${municipality}`,
        validFrom: '2025-12-05',
      });
      const households = { referenceDate: '2025-01-01', householdCount: 10_000, source: 'verzonnen' };
      await this.agree('RecordHouseholdCount', '2025-12-05', { municipality, ...households });
      await this.adoptScheme(municipality);
    }
    const minimumShare = { numerator: 15, denominator: 100 };
    await this.agree('SetMinimumShare', '2025-12-05', { minimumShare, validFrom: '2026-07-01', source: 'verzonnen' });
    await this.agree('EstablishEntryIntoForce', '2026-07-01', {});
  }

  /** Of 100; valid from the day on which it is recorded. */
  async setMinimumShare(on: string, numerator: number): Promise<void> {
    const minimumShare = { numerator, denominator: 100 };
    await this.agree('SetMinimumShare', on, { minimumShare, validFrom: on, source: 'verzonnen' });
  }

  /** Under the statutory fallback from a day on, or no longer. */
  async setFallback(on: string, isActive: boolean): Promise<void> {
    const type = isActive ? 'ActivateFallback' : 'DeactivateFallback';
    await this.agree(type, on, { validFrom: on, reason: 'invented' });
  }

  async succeed(predecessor: MunicipalityCode, successor: MunicipalityCode, on: string): Promise<void> {
    await this.agree('RecordSuccession', on, { predecessor, successor, source: 'verzonnen' });
  }

  async countHouseholds(municipality: MunicipalityCode, referenceDate: string, householdCount: number): Promise<void> {
    const counted = { municipality, referenceDate, householdCount, source: 'verzonnen' };
    await this.agree('RecordHouseholdCount', referenceDate, counted);
  }

  /** Belongs to another region for sheltered housing, by its working agreement. */
  async assignToDeventer(municipality: MunicipalityCode): Promise<void> {
    const bwMoRegion = { bwMoRegion: 'Deventer', workingAgreement: 'BW-Deventer-2024' };
    await this.agree('AssignBwMoRegion', '2025-12-05', { municipality, ...bwMoRegion, validFrom: '2025-12-05' });
  }

  async reportVacancies(municipality: MunicipalityCode, month: string, vacancyCount: number): Promise<void> {
    const data = { municipality, association: 'association-1', month, vacancyCount };
    await this.send(supplyRoute, { type: 'ReportVacancies', on: day(`${month}-28`), data } as never);
  }

  /** Publishes the report of a half-year, which is frozen from then on. @throws CommandRejected */
  async closeHalfYear(period: HalfYear, on: string): Promise<void> {
    await this.send(monitoringRoute, { type: 'CloseHalfYear', on: day(on), data: { halfYear: period } });
  }

  /** Carries out one step of a case; the case goes by a name that only the spec knows. */
  async step<Type extends CaseCommand['type']>(name: string, on: string, type: Type, data: About<Type>): Promise<void> {
    await this.send(caseRoute, { type, on: day(on), data: { caseId: uuidOf(name), ...data } } as never);
  }

  /** From application to grant. @throws CommandRejected */
  async urgent(name: string, municipality: MunicipalityCode, category = 'homelessShelter'): Promise<void> {
    const personRef = uuidOf(`person of ${name}`) as never;
    const application = { personRef, municipality, category, scope: 'statutory' } as const;
    await this.step(name, '2026-07-02', 'RegisterApplication', application);
    await this.step(name, '2026-07-09', 'GrantUrgency', {});
  }

  async origin(name: string, origin: MunicipalityCode | 'unknown'): Promise<void> {
    await this.step(name, '2026-07-09', 'DetermineOrigin', { origin, evidence: 'brp-residential-address' });
  }

  /** From application to an origin in the municipality that granted. @throws CommandRejected */
  async grant(name: string, municipality: MunicipalityCode): Promise<void> {
    await this.urgent(name, municipality);
    await this.origin(name, municipality);
  }

  /** Something on a meeting of the mediation table; the meeting goes by a name that only the spec knows. */
  async meet<Type extends MeetingCommand['type']>(
    meeting: string,
    on: string,
    type: Type,
    data: Omit<Extract<MeetingCommand, { readonly type: Type }>['data'], 'meetingId'>,
  ): Promise<void> {
    await this.send(meetingRoute, { type, on: day(on), data: { meetingId: uuidOf(meeting), ...data } } as never);
  }

  /** Something at the regional board, or the emergency button. @throws CommandRejected */
  async board<Type extends BoardCommand['type']>(
    on: string,
    type: Type,
    data: Omit<Extract<BoardCommand, { readonly type: Type }>['data'], 'region'>,
  ): Promise<void> {
    const command = { type, on: day(on), data: { region: 'invented', ...data } } as never;
    await this.executor.execute(boardRoute, command, contextOf(`${type} ${JSON.stringify(data)}`, day(on)));
  }

  /** Something in evaluation 1. @throws CommandRejected */
  async evaluate<Type extends EvaluationCommand['type']>(
    on: string,
    type: Type,
    data: Omit<Extract<EvaluationCommand, { readonly type: Type }>['data'], 'evaluationNumber'>,
  ): Promise<void> {
    const command = { type, on: day(on), data: { evaluationNumber: 1, ...data } } as never;
    const route = evaluationRoute(await seenElsewhere(this.store, this.logView));
    await this.executor.execute(route, command, contextOf(`${type} ${JSON.stringify(data)}`, day(on)));
  }

  async house(name: string, municipality: MunicipalityCode, allocatedOn: string, startedOn: string): Promise<void> {
    const dwelling = { municipality, association: 'association-1' as never, kind: 'vacancy' } as const;
    await this.step(name, allocatedOn, 'AllocateDwelling', dwelling);
    await this.step(name, startedOn, 'StartTenancy', {});
  }

  async region(): Promise<Region> {
    return this.logView.atHead();
  }

  private async agree(type: AgreementCommand['type'], on: string, data: object): Promise<void> {
    await this.send(agreementRoute, { type, on: day(on), data: { region: 'invented', ...data } } as never);
  }

  private async adoptScheme(municipality: MunicipalityCode): Promise<void> {
    const terms = { validFrom: day('2026-07-01'), decisionTermDays: 56, urgencyValidityDays: 365 };
    const data = { municipality, ...terms, isRegionallyAligned: true, localCategories: [], dwellingClasses: [] };
    await this.send(schemeRoute, { type: 'AdoptScheme', on: day('2025-12-05'), data });
  }

  private async send<State, Sent extends Command, Facts, Event extends Fact, Rejection extends string>(
    route: CommandRoute<State, Sent, Facts, Event, Rejection, Region>,
    command: Sent,
  ): Promise<void> {
    this.sent += 1;
    await this.executor.execute(route, command, contextOf(`${this.sent}`, command.on));
  }
}

function contextOf(name: string, on: PlainDate): CommandContext {
  const commandId = uuidOf(`command ${name}`) as CommandId;
  return {
    commandId,
    actor: { organisation: 'region', role: 'region', pseudonym: 'invented' },
    recordedAt: `${on}T12:00:00.000Z` as Instant,
    correlationId: commandId,
    causationId: commandId,
  };
}
