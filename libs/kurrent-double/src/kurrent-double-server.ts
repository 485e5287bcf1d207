import {
  ResponderBuilder,
  Server,
  ServerCredentials,
  ServerInterceptingCall,
  ServerListenerBuilder,
  status,
  type sendUnaryData,
  type ServerInterceptor,
  type ServerUnaryCall,
} from '@grpc/grpc-js';
import serverFeatures from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import features, {
  type SupportedMethods,
} from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import { appendCall, batchAppendCall } from './append-calls.js';
import { DoubleLog } from './double-log.js';
import { FaultPlan } from './fault-plan.js';
import { serialized } from './messages.js';
import { readCall } from './read-call.js';
import type { Certificate } from './certificate.js';

/** The version whose protocol it speaks; the client reads it. */
const spokenVersion = '24.10.0';

export interface KurrentDoubleOptions {
  /** 0: a free one. */
  readonly port?: number;
  /** What an earlier double held: a server that was restarted. */
  readonly log?: DoubleLog;
  /** Whether it has BatchAppend, as servers from 21.10 on. Default true. */
  readonly hasBatchAppend?: boolean;
  /** Without it connections are plain. With `clientAuthority` only clients with a certificate of its come in. */
  readonly tls?: Certificate & { readonly clientAuthority?: string };
  /** Who may come in; without it everybody. Over plain connections the client sends no password. */
  readonly login?: { readonly username: string; readonly password: string };
}

/**
 * A double of the Streams service of KurrentDB in this process, on the client's own generated definitions. It answers as
 * the protocol documents and keeps everything in memory. It is no KurrentDB: nothing that is seen here says how a real
 * server stores, replicates or restarts.
 */
export class KurrentDoubleServer {
  readonly faults = new FaultPlan();

  private constructor(
    private readonly server: Server,
    readonly port: number,
    readonly log: DoubleLog,
  ) {}

  static async start(options: KurrentDoubleOptions = {}): Promise<KurrentDoubleServer> {
    const server = new Server({ interceptors: options.login ? [admitting(options.login)] : [] });
    const credentials = credentialsFor(options);
    const port = await new Promise<number>((resolve, reject) => {
      const done = (error: Error | null, bound: number) => (error ? reject(error) : resolve(bound));
      server.bindAsync(`127.0.0.1:${options.port ?? 0}`, credentials, done);
    });
    const double = new KurrentDoubleServer(server, port, options.log ?? new DoubleLog());
    double.serve(options.hasBatchAppend ?? true);
    return double;
  }

  /** Plain connections only. */
  get url(): string {
    return `kurrentdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** At once, in the middle of whatever is going on. */
  stop(): void {
    this.server.forceShutdown();
  }

  private serve(hasBatchAppend: boolean): void {
    const { log, faults } = this;
    const read = { ...streams.StreamsService.read, responseSerialize: serialized };
    this.server.addService(
      { ...streams.StreamsService, read },
      {
        read: readCall(log),
        append: appendCall(log, faults),
        batchAppend: batchAppendCall(log, faults),
      },
    );
    this.server.addService(serverFeatures.ServerFeaturesService, {
      getSupportedMethods: (_: ServerUnaryCall<unknown, SupportedMethods>, answer: sendUnaryData<SupportedMethods>) =>
        answer(null, supportedMethods(hasBatchAppend)),
    });
  }
}

function credentialsFor({ tls }: KurrentDoubleOptions): ServerCredentials {
  if (!tls) return ServerCredentials.createInsecure();
  const [pair, trusted] = [
    { cert_chain: Buffer.from(tls.certificate), private_key: Buffer.from(tls.key) },
    tls.clientAuthority,
  ];
  return ServerCredentials.createSsl(trusted ? Buffer.from(trusted) : null, [pair], trusted !== undefined);
}

/** Lets in who brings the name and the password; what the server can do it tells everybody, as it really does. */
function admitting({ username, password }: { username: string; password: string }): ServerInterceptor {
  const wanted = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  return ({ path }, call) => {
    if (path.includes('ServerFeatures')) return new ServerInterceptingCall(call);
    const listener = new ServerListenerBuilder().withOnReceiveMetadata((metadata, next) => {
      if (metadata.get('authorization')[0] === wanted) next(metadata);
      else call.sendStatus({ code: status.UNAUTHENTICATED, details: 'not logged in' });
    });
    return new ServerInterceptingCall(call, new ResponderBuilder().withStart((next) => next(listener.build())).build());
  };
}

function supportedMethods(hasBatchAppend: boolean): SupportedMethods {
  const methods = ['read', 'append', ...(hasBatchAppend ? ['batchappend'] : [])];
  const supported = new features.SupportedMethods().setEventStoreServerVersion(spokenVersion);
  for (const name of methods) {
    const method = new features.SupportedMethod();
    supported.addMethods(method.setServiceName('event_store.client.streams.streams').setMethodName(name));
  }
  return supported;
}
