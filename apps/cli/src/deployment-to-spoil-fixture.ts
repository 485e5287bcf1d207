import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '@evenwicht/service-host';
import { Client } from 'pg';
import { evenwichtIn } from './run-fixture.js';

const golden = join(fileURLToPath(new URL('../../../', import.meta.url)), 'test/golden/three-rulers.jsonl');
const services = ['municipality', 'housing-association', 'region', 'evaluation', 'worker'];
const password = 'invented-password-of-a-role';

interface OwnDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Makes a database, as a copy of another where one is named. */
type MakeDatabase = (template?: string) => Promise<OwnDatabase>;

/** A deployment with roles, a history, read models and a signed head, of which every specification gets a copy to spoil. */
export class DeploymentToSpoil {
  readonly directory = mkdtempSync(join(tmpdir(), 'evenwicht-doctor-'));
  private readonly healthy = join(this.directory, 'healthy');
  private copy: OwnDatabase | undefined;
  environment: Record<string, string> = {};

  private constructor(
    private readonly whole: OwnDatabase,
    private readonly makeDatabase: MakeDatabase,
    readonly prefix: string,
  ) {}

  static async make(prefix: string, makeDatabase: MakeDatabase): Promise<DeploymentToSpoil> {
    const made = new DeploymentToSpoil(await makeDatabase(), makeDatabase, prefix);
    await made.prepare();
    return made;
  }

  async renew(): Promise<void> {
    this.copy = await this.makeDatabase(new URL(this.whole.url).pathname.slice(1));
    const data = mkdtempSync(join(this.directory, 'data-'));
    cpSync(this.healthy, data, { recursive: true });
    this.environment = { DATABASE_URL: this.copy.url, EVENWICHT_DATA: data };
  }

  async dropCopy(): Promise<void> {
    await this.copy?.drop();
  }

  async drop(): Promise<void> {
    const roles = services.map((service) => `${this.prefix}_${service.replaceAll('-', '_')}`);
    await this.sql(`drop owned by ${roles.join(', ')} cascade`, this.whole.url);
    for (const role of roles) await this.sql(`drop role ${role}`, this.whole.url);
    await this.whole.drop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** From here on commands are given under the role of a service. */
  become(service: string, { url } = this.copy as OwnDatabase): void {
    const username = `${this.prefix}_${service}`;
    this.environment['DATABASE_URL'] = Object.assign(new URL(url), { username, password }).href;
  }

  evenwicht(...words: string[]) {
    return evenwichtIn(this.environment, words);
  }

  async sql(statements: string, url = this.environment['DATABASE_URL']): Promise<unknown[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return client
      .query<object>(statements)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  }

  /** What the doctor says of everything that is not right. */
  async found(): Promise<readonly string[]> {
    const { output } = await this.evenwicht('doctor', '--json', '--role-prefix', this.prefix);
    const { checks } = JSON.parse(output) as { readonly checks: readonly Finding[] };
    if (output.includes(password) || output.includes('PRIVATE')) throw new Error('the doctor told a secret');
    // the server of the tests does not wait for its disk, which is found as well
    const wrong = checks.filter(({ condition, name }) => condition !== 'ok' && name !== 'duurzaamheid');
    const speechless = wrong.find(({ condition, todo }) => condition !== 'not-checked' && todo === undefined);
    if (speechless) throw new Error(`the doctor does not say what to do about ${speechless.name}`);
    return wrong.map(({ name, condition, what }) => `${condition} ${name}: ${what}`);
  }

  /** A digest of every table that is ours. */
  async contents(): Promise<unknown> {
    const tables = (await this.sql(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    )) as { readonly name: string }[];
    const digest = ({ name }: { readonly name: string }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${name} t`;
    return this.sql(`${tables.map(digest).join(' union all ')} order by 1`);
  }

  private async prepare(): Promise<void> {
    this.environment = { DATABASE_URL: this.whole.url, EVENWICHT_DATA: this.healthy };
    const history = join(this.directory, 'history.jsonl');
    writeFileSync(history, readFileSync(golden, 'utf8').split('\n').slice(0, 60).join('\n')); // what is past by now
    const passwords = join(this.directory, 'passwords');
    mkdirSync(passwords);
    for (const service of services) writeFileSync(join(passwords, service), password);
    await this.evenwicht('migrate', '--roles', passwords, '--role-prefix', this.prefix);
    for (const words of [['import', history], ['head']]) await this.done(...words);
    this.become('worker', this.whole);
    await this.done('rebuild');
  }

  private async done(...words: string[]): Promise<void> {
    if ((await this.evenwicht(...words)).status !== 0) throw new Error(`not done: ${words.join(' ')}`);
  }
}
