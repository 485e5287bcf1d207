import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { DeliveriesUnavailable } from './deliveries.js';
import { deliveriesContract } from './deliveries-contract-fixture.js';
import { checkNotifications, migrateNotifications } from './migrate-notifications.js';
import { PostgresDeliveries } from './postgres-deliveries.js';

let database: TestDatabase;
let client: Client;
let deliveries: PostgresDeliveries;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await migrateNotifications(client);
  deliveries = new PostgresDeliveries({ connectionString: database.url });
}, 60_000);
beforeEach(() => client.query('truncate notifications.target, notifications.delivery'));
afterAll(async () => {
  await deliveries.close();
  await client.end();
  await database.drop();
});

describe('The delivery log in PostgreSQL', () => {
  deliveriesContract(() => deliveries);

  it('is brought up to date any number of times', async () => {
    await migrateNotifications(client);
    await checkNotifications(client);
  });

  it('has no place for an address, a secret or a message', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select distinct column_name as name from information_schema.columns
        where table_schema = 'notifications' and table_name <> 'migration' order by 1`,
    );
    const [delivery, target] = [['attempts', 'event_id', 'first_at', 'last_at', 'number', 'outcome', 'position', 'state', 'type'], ['known_since', 'organisation', 'starts_after', 'target_id', 'told_as']]; // prettier-ignore
    expect(rows.map(({ name }) => name)).toEqual([...delivery, ...target].sort());
  });

  it('says so when it is away', async () => {
    const away = new PostgresDeliveries({ connectionString: 'postgres://127.0.0.1:1/nowhere' });
    await expect(away.counts()).rejects.toThrow(DeliveriesUnavailable);
    await away.close();
  });
});
