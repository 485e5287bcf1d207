import { Client, DatabaseError } from 'pg';
import { SUPERUSER, type Cluster } from './cluster.js';

/** The number of the advisory lock that users of the server share and that its stopper must have alone. */
const IN_USE = 20_260_701;

/** What @types/pg leaves out: whether the connection keeps the process alive. */
type RefClient = Client & { ref(): void; unref(): void };

/** Why no lease was given: nothing of ours listens there, or the server is coming up or going down. */
export type Refusal = 'absent' | 'busy';

/**
 * The right to count on a running server, held as a shared advisory lock by one idle connection: it ends with the
 * process, however that ends. Who wants to stop the server must first hold the lock alone (`isLast`).
 */
export class Lease {
  private constructor(private readonly client: RefClient) {
    client.on('error', () => undefined); // 'end' follows, and that is what counts
  }

  static async take(cluster: Cluster, port: number): Promise<Lease | Refusal> {
    const client = new Client({
      ...address(cluster, port),
      database: 'postgres',
      application_name: 'evenwicht lease',
    }) as RefClient;
    try {
      await client.connect();
      if (!(await servesFrom(client, cluster))) return await release(client, 'absent');
      await client.query('select pg_advisory_lock_shared($1)', [IN_USE]);
      return new Lease(client);
    } catch (failure) {
      return release(client, refusalFor(failure));
    }
  }

  /** Calls back when the server goes away under the lease; until then the lease keeps no process alive. */
  guard(onLost: () => void): void {
    this.client.once('end', onLost);
    this.client.unref();
  }

  async makeDatabase(name: string): Promise<void> {
    try {
      await this.client.query(`create database "${name}"`);
    } catch (failure) {
      if (!(failure instanceof DatabaseError && ['42P04', '23505'].includes(failure.code ?? ''))) throw failure;
    }
  }

  /**
   * Exchanges the shared lock for the whole of it: true when nobody else holds a lease, and nobody can take one now.
   * False also when the server is gone: whoever brings it back has it.
   */
  async isLast(): Promise<boolean> {
    try {
      this.client.ref();
      await this.client.query('select pg_advisory_unlock_shared($1)', [IN_USE]);
      const { rows } = await this.client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
        IN_USE,
      ]);
      return rows[0]?.alone === true;
    } catch {
      return false;
    }
  }

  async end(): Promise<void> {
    this.client.removeAllListeners('end');
    await this.client.end().catch(() => undefined);
  }
}

const address = ({ password }: Cluster, port: number) => ({ host: '127.0.0.1', port, user: SUPERUSER, password });

async function servesFrom(client: Client, { data }: Cluster): Promise<boolean> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  return rows[0]?.data_directory === data;
}

async function release(client: Client, refusal: Refusal): Promise<Refusal> {
  client.on('error', () => undefined);
  await client.end().catch(() => undefined);
  return refusal;
}

/** 57P03: starting up or shutting down; 57P01: shut down while we waited for the lock; 53300: all connections taken. */
function refusalFor(failure: unknown): Refusal {
  const code = failure instanceof DatabaseError ? failure.code : undefined;
  return ['57P03', '57P01', '53300'].includes(code ?? '') ? 'busy' : 'absent';
}
