import fc from 'fast-check';
import { eventTypesOf, recorders, recordersOf } from '@evenwicht/events';
import { rowOf } from '@evenwicht/service-kit';
import { recordersMet } from '@evenwicht/testing';
import type { AgreementCommand } from './agreement-command.js';
import { agreementDecider } from './agreement-decider.js';
import { adoptedOn, deventer, raalte, send } from './invented-agreement-fixture.js';
import type { SchemeCommand } from './scheme-command.js';
import { schemeDecider } from './scheme-decider.js';

const exampleOf = (type: keyof typeof eventTypesOf.agreement) => eventTypesOf.agreement[type].example;
const member = { municipality: raalte, municipalityName: 'Raalte', validFrom: adoptedOn };
const fallback = { validFrom: '2028-07-01', reason: 'no-regional-agreement' };

/** What each command asks; invented. Does not compile while a command is missing. */
const asked: Readonly<Record<AgreementCommand['type'], readonly object[]>> = {
  AdoptAgreement: [{ version: '2025-12-05' }],
  SetMembership: [member, { ...member, municipality: deventer, municipalityName: 'Deventer' }],
  RecordSuccession: [{ predecessor: deventer, successor: raalte, source: 'verzonnen' }],
  AssignBwMoRegion: [{ ...exampleOf('BwMoRegionAssigned'), municipality: raalte }],
  RecordLegalBasis: [exampleOf('LegalBasisEnteredIntoForce')],
  EstablishEntryIntoForce: [{}],
  RecordStatutoryDeadline: [exampleOf('StatutoryDeadlineRecorded')],
  SetMinimumShare: [exampleOf('MinimumShareSet')],
  RecordHouseholdCount: [{ ...exampleOf('HouseholdCountRecorded'), municipality: raalte }],
  RecordMunicipalFacilities: [{ ...exampleOf('MunicipalFacilitiesRecorded'), municipality: raalte }],
  AdoptCategoryList: [exampleOf('CategoryListVersionAdopted')],
  SetPolicy: [exampleOf('PolicySet')],
  ActivateFallback: [fallback],
  DeactivateFallback: [{ ...fallback, validFrom: '2029-01-01' }],
  SetEarlyWarningConditions: [exampleOf('EarlyWarningConditionsSet')],
  RecordBaseline: [{ ...exampleOf('BaselineRecorded'), municipality: raalte }],
};
const scheme = { ...eventTypesOf.scheme.UrgencySchemeAdopted.example, municipality: raalte };
const askedOfScheme: Readonly<Record<SchemeCommand['type'], object>> = {
  AdoptScheme: scheme,
  EndScheme: { municipality: raalte, validUntil: '2028-06-30' },
};

const operationOf = (command: string) => `${command.charAt(0).toLowerCase()}${command.slice(1)}`;
const rolesFor = (operation: string) => recorders.filter((role) => role in (rowOf(operation) ?? {}));
const walks = fc.sample(fc.array(fc.nat(10_000), { minLength: 30, maxLength: 60, size: 'max' }), 100);
const pairsIn = (rows: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(rows)
    .flatMap(([type, roles]) => roles.map((role) => `${role} ${type}`))
    .sort();

describe('who may record what, which the log holds the services to, is what the decisions give to whoever may ask', () => {
  test('of the agreement', () => {
    const menu = Object.entries(asked).flatMap(([type, all]) =>
      all.map((data) => ({
        operation: operationOf(type),
        command: send(type as AgreementCommand['type'], data as Record<string, unknown>),
      })),
    );
    expect(recordersMet(agreementDecider, menu, walks, rolesFor)).toEqual(pairsIn(recordersOf.agreement));
  });

  test('of the urgency scheme of a municipality', () => {
    const menu = Object.entries(askedOfScheme).map(([type, data]) => ({
      operation: operationOf(type),
      command: { type, on: '2026-06-01', data, facts: { isKnownMunicipality: true } },
    }));
    expect(recordersMet(schemeDecider, menu, walks, rolesFor)).toEqual(pairsIn(recordersOf.scheme));
  });
});
