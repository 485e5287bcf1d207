import { mayReach, rangeIn, type AddressRange } from './address-rules.js';

const allow = (...ranges: string[]) =>
  ranges.map(rangeIn).filter((range): range is AddressRange => range !== undefined);

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
    ['no address', 'receiver.example.org'],
    ['no address', ''],
  ])('and not to %s (%s)', (_what, address) => {
    expect(mayReach(address, [])).toBe(false);
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
