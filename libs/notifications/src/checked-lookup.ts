import { lookup as lookUp, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { mayReach, type AddressRange } from './address-rules.js';

/** A target leads to an address where no message may go. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';

  constructor() {
    super('the address of a target is not of the internet, and not allowed');
    this.name = 'AddressRefused';
  }
}

export type Resolve = (
  hostname: string,
  then: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const byDns: Resolve = (hostname, then) => lookUp(hostname, { all: true }, then);

/**
 * Looks a name up and gives the connection exactly the addresses that were judged: a name that is answered otherwise a
 * moment later leads nowhere else. One address that may not be reached refuses the name.
 */
export function checkedLookup(allowed: readonly AddressRange[], resolve: Resolve = byDns): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new AddressRefused(), []);
      if (addresses.some(({ address }) => !mayReach(address, allowed))) return callback(new AddressRefused(), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}
