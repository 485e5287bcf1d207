import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.parse>;
/** Addresses in CIDR notation, and its length in bits. */
export type AddressRange = ReturnType<typeof ipaddr.parseCIDR>;

/** @returns undefined for a text that is no range such as `10.1.0.0/16` */
export function rangeIn(text: string): AddressRange | undefined {
  return ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : undefined;
}

/** Where addresses of the internet are given out; everything else of IPv6 is for special use. */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/** Given out as addresses of the internet, and yet each the machine below: where a cloud tells its machines about themselves. */
const metadataOfClouds = [ipaddr.parse('168.63.129.16')]; // Azure; those of other clouds are link-local, shared or unique local

/**
 * Whether a message may go to an address. An address of the internet may; a private one, this machine, its network or
 * anything for special use only where the operator named it (server-side request forgery).
 */
export function mayReach(text: string, allowed: readonly AddressRange[]): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text); // what is mapped into IPv6 is judged as the IPv4 that it is
  return isOfInternet(address) || allowed.some((range) => isIn(address, range));
}

function isOfInternet(address: Address): boolean {
  if (address.range() !== 'unicast' || metadataOfClouds.some((one) => isSame(address, one))) return false;
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast);
}

function isIn(address: Address, [base, bits]: AddressRange): boolean {
  return address.kind() === base.kind() && address.match(base, bits);
}

function isSame(one: Address, other: Address): boolean {
  return one.toNormalizedString() === other.toNormalizedString();
}
