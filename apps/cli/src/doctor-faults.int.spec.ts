import { jest } from '@jest/globals';
import { createTestDatabase } from '@evenwicht/testing';
import { DeploymentToSpoil } from './deployment-to-spoil-fixture.js';

/** Milliseconds: the first command loads everything that the services share. */
jest.setTimeout(60_000);

const prefix = `t${process.pid}_faults`;
let deployment: DeploymentToSpoil;

beforeAll(async () => {
  deployment = await DeploymentToSpoil.make(prefix, createTestDatabase);
});
beforeEach(() => deployment.renew());
afterEach(() => deployment.dropCopy());
afterAll(() => deployment.drop());

const unguarded = (statement: string) =>
  `alter table log.event disable trigger all; ${statement}; alter table log.event enable trigger all`;

const changed = (position: number, body: string) =>
  unguarded(`update log.event set body = (${body})::json where position = ${position}`);

describe('evenwicht doctor', () => {
  it.each<[string, string[], (string | RegExp)[]]>([
    [
      'an event of which a byte was changed',
      [changed(30, `replace(body::text, '"pseudonym":"', '"pseudonym":"x')`)],
      [/^failed hoofden: het logboek spreekt tegen: \d+\.note \(er staat iets anders\)$/],
    ],
    [
      'an event that was taken out',
      [unguarded('delete from log.event where position = 7')],
      [
        /^failed tabellen: de laatste plaats is 83, er zijn 82 gebeurtenissen; 1 stromen met een gat$/,
        'failed logboek: plaatsen die niet op elkaar volgen: 8',
        'failed hoofden',
      ],
    ],
    [
      'events that were cut off at the end',
      [unguarded('delete from log.event where position > 40')],
      [
        'failed hoofden: het logboek spreekt tegen: ',
        ...['case_file', 'distribution_balance', 'housing_supply', 'reciprocity_ledger', 'mediation_table'].map(
          (name) => `failed leesmodel ${name}: is verder (83) dan het logboek (40)`,
        ),
      ],
    ],
    [
      'events that say what they cannot',
      [
        unguarded(`update log.event set type = 'UrgencyGranted' where position = 3`),
        changed(4, `replace(body::text, '"data":{', '"data":{"naam":"J. Jansen",')`),
        changed(5, `replace(body::text, '"schemaVersion":1', '"schemaVersion":99')`),
        unguarded(`update log.event set type = 'X', body = replace(body::text, type, 'X')::json where position = 6`),
      ],
      [
        'failed tabellen: 1 rijen zeggen iets anders dan hun bytes',
        /^failed logboek: passen niet in hun vorm: 4; .*van een nieuwere versie: 5; .*deze versie niet kent: 6$/,
        'failed hoofden',
      ],
    ],
    [
      'a clock that was ahead when an event was recorded',
      [changed(60, `regexp_replace(body::text, '"recordedAt":"....', '"recordedAt":"2199')`)],
      ['warning logboek: vastgelegd op een tijdstip dat nog moet komen: 60', 'failed hoofden'],
    ],
    [
      'schemas that are behind, or ahead, or not there',
      [
        'delete from http.migration where number = 2',
        `insert into access.migration (number, name) values (99, 'invented')`,
        'drop schema jobs cascade',
      ],
      [
        'failed schema http: staat op 1, deze versie heeft 2 nodig',
        'failed schema access: is van een nieuwere versie van Evenwicht',
        'failed schema jobs: is er niet',
        'not-checked taken',
      ],
    ],
    [
      'rights too many, on a table and in the log',
      [
        `grant delete on http.sent_request to ${prefix}_evaluation`,
        `update log.writer set may_append = array_append(may_append, 'caseworker case/UrgencyGranted')
          where role = '${prefix}_housing_association'`,
      ],
      [
        `failed rechten: te veel: ${prefix}_evaluation: DELETE on http.sent_request, ${prefix}_housing_association: caseworker case/UrgencyGranted`,
      ],
    ],
    [
      'read models that the operator made, out of reach for the worker',
      [
        `alter table read_case_file.case_timeline owner to current_user; revoke all on read_case_file.case_timeline from ${prefix}_worker`,
      ],
      [`failed rechten: te weinig: ${prefix}_worker: `],
    ],
    [
      'a right too few',
      [`revoke select on log.event from ${prefix}_municipality`],
      [`failed rechten: te weinig: ${prefix}_municipality: SELECT on log.event`],
    ],
    [
      'projections that halted, that nobody keeps and that are of another version',
      [
        `update read.projection_checkpoint set state = 'halted', cause = 'TypeError: J. Jansen', halted_at = 12
          where projection = 'case_file'`,
        `update read.projection_checkpoint set position = position - 3 where projection = 'housing_supply'`,
        `update read.projection_checkpoint set version = version + 1 where projection = 'mediation_table'`,
      ],
      [
        'failed leesmodel case_file: staat stil bij plaats 12 (TypeError)',
        'warning leesmodel housing_supply: loopt 3 gebeurtenissen achter en beweegt niet',
        'warning leesmodel mediation_table: is van versie',
      ],
    ],
  ])('finds %s', async (_what, plants, meant) => {
    for (const plant of plants) await deployment.sql(plant);
    const said = await deployment.found();

    expect(said).toEqual(
      meant.map((each): unknown =>
        typeof each === 'string' ? expect.stringContaining(each) : expect.stringMatching(each),
      ),
    );
    expect(said.join()).not.toMatch(/Jansen/);
  });
});
