import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './api.js';

/** The API as its OpenAPI document describes it: an address, field or answer that it does not know does not compile. */
export type EvenwichtClient = Client<paths>;

export type CaseFile = components['schemas']['CaseFileAnswer'];
export type Problem = components['schemas']['Problem'];

/** A client for one visitor. @param tokenOf gives the bearer token of the moment; none for a stranger */
export function evenwichtClient(origin: string, tokenOf?: () => Promise<string>): EvenwichtClient {
  const client = createClient<paths>({ baseUrl: `${origin}/v1` });
  client.use({
    async onRequest({ request }) {
      if (tokenOf) request.headers.set('authorization', `Bearer ${await tokenOf()}`);
      return request;
    },
  });
  return client;
}
