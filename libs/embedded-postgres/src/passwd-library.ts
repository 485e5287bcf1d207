import { type ServerAccount } from './server-account.js';

/**
 * initdb asks the C library for the name of the user it runs as and gives up on a number without an entry in the passwd
 * file (`docker run --user 12345`), though it uses that name for nothing once it is given --username. There is no option
 * to say so, and the usual remedies (nss_wrapper, a user namespace, an entry) need a package, a permission or root. So
 * here is a shared object of one function, `getpwuid`, that always answers `postgres`; initdb gets it by LD_PRELOAD.
 * Options and reasons: docs/adr/0021. Layout: System V ABI, ELF-64 object files; `struct passwd` of 64-bit Linux.
 */
export function passwdLibrary(architecture: string, account: ServerAccount): Buffer | undefined {
  const machine = MACHINES[architecture];
  return (
    machine && Buffer.concat([header(machine), readOnly(machine), padded(DYNAMIC_SIZE, dynamic()), passwd(account)])
  );
}

interface Machine {
  /** e_machine. */
  readonly number: number;
  /** The relocation "base plus addend". */
  readonly relative: number;
  /** Returns the address that lies `distance` bytes after the first instruction. */
  readonly code: (distance: number) => Buffer;
}

const MACHINES: Readonly<Record<string, Machine>> = {
  // lea rax, [rip + distance - 7]; ret
  x64: { number: 62, relative: 8, code: (distance) => bytes([0x48, 0x8d, 0x05], u32(distance - 7), [0xc3]) },
  // adr x0, distance; ret
  arm64: {
    number: 183,
    relative: 1027,
    code: (distance) =>
      bytes(u32((0x10000000 | ((distance & 3) << 29) | ((distance >> 2) << 5)) >>> 0), u32(0xd65f03c0)),
  },
};

const NAMES = '\0getpwuid\0postgres\0\0/\0'; // symbol names and what the entry says share one table of strings
const at = (name: string): number => STRINGS + NAMES.indexOf(`\0${name}\0`) + 1;

// Where each part lies in the file. The part that is written to is mapped one PAGE further on.
const PAGE = 0x10000;
const HEADER_SIZE = 0x120;
const HASH = HEADER_SIZE;
const SYMBOLS = 0x140;
const STRINGS = 0x170;
const RELOCATIONS = 0x190;
const CODE = 0x208;
const DYNAMIC = 0x218;
const DYNAMIC_SIZE = 9 * 16;
const PASSWD = DYNAMIC + DYNAMIC_SIZE;
const PASSWD_SIZE = 48;
const END = PASSWD + PASSWD_SIZE;

const POINTERS: readonly (readonly [offset: number, text: string])[] = [
  [0, 'postgres'], // pw_name
  [8, ''], // pw_passwd
  [24, ''], // pw_gecos
  [32, '/'], // pw_dir
  [40, '/'], // pw_shell
];

function header(machine: Machine): Buffer {
  const identity = bytes('\x7fELF', [2, 1, 1], Buffer.alloc(9));
  const rest = [u16(3), u16(machine.number), u32(1), u64(0), u64(64), u64(0), u32(0)];
  const sizes = [64, 56, 4, 64, 0, 0].map(u16);
  const segments = [
    segment(1, 5, 0, 0, DYNAMIC, PAGE), // loaded, read and execute
    segment(1, 6, DYNAMIC, PAGE + DYNAMIC, END - DYNAMIC, PAGE), // loaded, read and write
    segment(2, 6, DYNAMIC, PAGE + DYNAMIC, DYNAMIC_SIZE, 8), // dynamic
    segment(0x6474e551, 6, 0, 0, 0, 16), // a stack that is not executable
  ];
  return bytes(identity, ...rest, ...sizes, ...segments);
}

function segment(
  type: number,
  flags: number,
  offset: number,
  address: number,
  size: number,
  alignment: number,
): Buffer {
  return bytes(u32(type), u32(flags), ...[offset, address, address, size, size, alignment].map(u64));
}

function readOnly(machine: Machine): Buffer {
  const hash = [1, 2, 1, 0, 0].map(u32);
  const symbol = bytes(u32(NAMES.indexOf('getpwuid')), [0x12, 0], u16(1), u64(CODE), u64(8));
  const relocations = POINTERS.map(([offset, text]) =>
    bytes(u64(PAGE + PASSWD + offset), u64(machine.relative), u64(at(text))),
  );
  return bytes(
    padded(SYMBOLS - HASH, bytes(...hash)),
    padded(STRINGS - SYMBOLS, bytes(Buffer.alloc(24), symbol)),
    padded(RELOCATIONS - STRINGS, Buffer.from(NAMES, 'latin1')),
    padded(CODE - RELOCATIONS, bytes(...relocations)),
    padded(DYNAMIC - CODE, machine.code(PAGE + PASSWD - CODE)),
  );
}

const dynamic = (): Buffer =>
  bytes(
    ...[
      [4, HASH],
      [5, STRINGS],
      [6, SYMBOLS],
      [10, NAMES.length],
      [11, 24],
      [7, RELOCATIONS],
      [8, POINTERS.length * 24],
      [9, 24],
      [0, 0],
    ].flatMap((entry) => entry.map(u64)),
  );

/** `struct passwd` with its two numbers; the pointers are filled in by the relocations. */
const passwd = ({ uid, gid }: ServerAccount): Buffer =>
  bytes(u64(0), u64(0), u32(uid), u32(gid), u64(0), u64(0), u64(0));

const bytes = (...parts: readonly (string | readonly number[] | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const padded = (size: number, content: Buffer): Buffer => Buffer.concat([content, Buffer.alloc(size - content.length)]);

const little = (size: number) => (value: number) => {
  const buffer = Buffer.alloc(size);
  if (size === 8) buffer.writeBigUInt64LE(BigInt(value));
  else buffer.writeUIntLE(value, 0, size);
  return buffer;
};
const u16 = little(2);
const u32 = little(4);
const u64 = little(8);
