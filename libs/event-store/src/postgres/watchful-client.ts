import { Client, type ClientConfig } from 'pg';
import type { Socket } from 'node:net';

/** Milliseconds that a server which was asked something may say nothing. */
const usualSilence = 10_000;

/** What `pg` knows of a connection and its types do not tell. */
interface Inside {
  readonly connection: { readonly stream: Socket };
  readonly _activeQuery: unknown;
}

/**
 * Connections that end when the server was asked something and says nothing for so long, not one byte. A network that forgets
 * a connection tells nobody, and what was asked on it would be waited for, with everything that comes after, for ever. To be
 * given to a pool as `Client`. A reader who is slow to take what has come in is no silence of the server.
 * @param silence milliseconds
 */
export function watchfulClient(silence = usualSilence): new (config?: string | ClientConfig) => Client {
  return class WatchfulClient extends Client {
    constructor(config?: string | ClientConfig) {
      super(config);
      this.once('connect', () => this.watch(this as unknown as Inside));
    }

    private watch(inside: Inside): void {
      const { stream } = inside.connection;
      stream.setTimeout(silence);
      stream.on('timeout', () => {
        // a query that was written starts the time anew, so an idle connection is left alone
        if (inside._activeQuery && !stream.isPaused()) stream.destroy();
      });
    }
  };
}
