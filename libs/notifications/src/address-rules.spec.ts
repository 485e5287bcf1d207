import { mayReach, rangeIn, type AddressRange } from './address-rules.js';

const allow = (...ranges: string[]) =>
  ranges.map(rangeIn).filter((range): range is AddressRange => range !== undefined);

/** The special-purpose registries of IANA (RFC 6890 and what came after it), with multicast, what is kept for later and what is no more. */
const specialPurpose: readonly (readonly [range: string, first: string, last: string, ...neighbours: string[]])[] = [
  ['0.0.0.0/8', '0.0.0.0', '0.255.255.255', '1.0.0.0'],
  ['10.0.0.0/8', '10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
  ['100.64.0.0/10', '100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
  ['127.0.0.0/8', '127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
  ['169.254.0.0/16', '169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
  ['172.16.0.0/12', '172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
  ['192.0.0.0/24', '192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
  ['192.0.2.0/24', '192.0.2.0', '192.0.2.255', '192.0.1.255', '192.0.3.0'],
  ['192.31.196.0/24', '192.31.196.0', '192.31.196.255', '192.31.195.255', '192.31.197.0'],
  ['192.52.193.0/24', '192.52.193.0', '192.52.193.255', '192.52.192.255', '192.52.194.0'],
  ['192.88.99.0/24', '192.88.99.0', '192.88.99.255', '192.88.98.255', '192.88.100.0'],
  ['192.168.0.0/16', '192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
  ['192.175.48.0/24', '192.175.48.0', '192.175.48.255', '192.175.47.255', '192.175.49.0'],
  ['198.18.0.0/15', '198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
  ['198.51.100.0/24', '198.51.100.0', '198.51.100.255', '198.51.99.255', '198.51.101.0'],
  ['203.0.113.0/24', '203.0.113.0', '203.0.113.255', '203.0.112.255', '203.0.114.0'],
  ['224.0.0.0/4', '224.0.0.0', '239.255.255.255', '223.255.255.255'],
  ['240.0.0.0/4', '240.0.0.0', '255.255.255.255'],
  ['::/128', '::', '::'],
  ['::1/128', '::1', '::1'],
  ['::/96', '::', '::ffff:ffff'],
  ['::ffff:0:0:0/96', '::ffff:0:0:0', '::ffff:0:ffff:ffff'],
  ['64:ff9b::/96', '64:ff9b::', '64:ff9b::ffff:ffff'],
  ['64:ff9b:1::/48', '64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff'],
  ['100::/64', '100::', '100::ffff:ffff:ffff:ffff'],
  ['2001::/23', '2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff', '2001:200::'],
  ['2001:db8::/32', '2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', '2001:db7::', '2001:db9::'],
  ['2002::/16', '2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '2003::'],
  ['2620:4f:8000::/48', '2620:4f:8000::', '2620:4f:8000:ffff:ffff:ffff:ffff:ffff', '2620:4f:8001::'],
  ['3fff::/20', '3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff', '3ffe::'],
  ['5f00::/16', '5f00::', '5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fc00::/7', 'fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fe80::/10', 'fe80::', 'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fec0::/10', 'fec0::', 'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['ff00::/8', 'ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
];

describe('A message goes to an address of the internet', () => {
  it.each(['8.8.8.8', '185.37.0.1', '2a00:1450:4001::1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'such as %s',
    (address) => {
      expect(mayReach(address, [])).toBe(true);
    },
  );

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '127.9.9.9'],
    ['this machine', '::1'],
    ['this machine, mapped', '::ffff:127.0.0.1'],
    ['this machine, mapped and in hexadecimal', '::ffff:7f00:1'],
    ['nowhere', '0.0.0.0'],
    ['nowhere', '::'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['a private network, mapped', '::ffff:10.0.0.1'],
    ['a private network', 'fc00::1'],
    ['a private network', 'fd12:3456::1'],
    ['the network of a provider', '100.64.0.1'],
    ['the metadata of a cloud', '169.254.169.254'],
    ['the metadata of a cloud', 'fd00:ec2::254'],
    ['the metadata of a cloud, mapped', '::ffff:169.254.169.254'],
    ['its own link', 'fe80::1'],
    ['a site of before', 'fec0::1'],
    ['a private network through NAT64', '64:ff9b::a00:1'],
    ['a private network through 6to4', '2002:a00:1::'],
    ['a tunnel', '2001::1'],
    ['many at once', '224.0.0.1'],
    ['many at once', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['documents', '192.0.2.1'],
    ['documents', '2001:db8::1'],
    ['measurements', '198.18.0.1'],
    ['the future', '240.0.0.1'],
    ['what was never given out', '4000::1'],
    ['the machine below, of Azure', '168.63.129.16'],
    ['the machine below, of Azure, mapped', '::ffff:168.63.129.16'],
    ['the machine below, of Azure, mapped and in hexadecimal', '::ffff:a83f:8110'],
    ['the metadata of Alibaba', '100.100.100.200'],
    ['the metadata of Oracle, of before', '192.0.0.192'],
    ['the metadata of Tencent', '169.254.0.23'],
    ['the credentials of a task at Amazon', '169.254.170.2'],
    ['the metadata of Google', 'fd20:ce::254'],
    ['the metadata of Scaleway', 'fd00:42::42'],
    ['no address', 'receiver.example.org'],
    ['no address', ''],
  ])('and not to %s (%s)', (_what, address) => {
    expect(mayReach(address, [])).toBe(false);
  });

  // the first and the last address of each, and its neighbours where those are of the internet
  it.each(specialPurpose)('and not to one of %s, set apart for special use', (_range, first, last, ...neighbours) => {
    expect([first, last].map((address) => mayReach(address, []))).toEqual([false, false]);
    expect(neighbours.map((address) => mayReach(address, []))).toEqual(neighbours.map(() => true));
  });

  it('or to one that the operator named', () => {
    const allowed = allow('10.1.0.0/16', 'fd12::/32');
    expect(mayReach('10.1.255.255', allowed)).toBe(true);
    expect(mayReach('::ffff:10.1.2.3', allowed)).toBe(true);
    expect(mayReach('fd12::9', allowed)).toBe(true);
    expect(mayReach('10.2.0.1', allowed)).toBe(false);
    expect(mayReach('127.0.0.1', allowed)).toBe(false);
  });

  it.each(['10.1.0.0', '10.1.0.0/33', 'internal', ''])('named as a range: not as %s', (text) => {
    expect(rangeIn(text)).toBeUndefined();
  });
});
