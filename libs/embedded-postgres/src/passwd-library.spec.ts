import { passwdLibrary } from './passwd-library.js';

/** Reads a shared object the way a loader does, knowing nothing of how it was written. */
class Loaded {
  private readonly memory = Buffer.alloc(0x20000);
  private readonly tags = new Map<number, number>();

  constructor(private readonly file: Buffer) {
    for (const header of this.headers()) {
      if (header.type === 1) file.copy(this.memory, header.address, header.offset, header.offset + header.size);
      if (header.type === 2) this.readTags(header.offset, header.size);
    }
    this.relocate();
  }

  private headers() {
    return Array.from({ length: this.file.readUInt16LE(56) }, (_, index) => {
      const at = 64 + index * 56;
      return {
        type: this.file.readUInt32LE(at),
        offset: this.number(at + 8),
        address: this.number(at + 16),
        size: this.number(at + 32),
      };
    });
  }

  private number = (at: number): number => Number(this.file.readBigUInt64LE(at));

  private readTags(offset: number, size: number): void {
    for (let at = offset; at < offset + size; at += 16) this.tags.set(this.number(at), this.number(at + 8));
  }

  private relocate(): void {
    const [table = 0, size = 0] = [this.tags.get(7), this.tags.get(8)];
    for (let at = table; at < table + size; at += 24) {
      this.memory.writeBigUInt64LE(this.memory.readBigUInt64LE(at + 16), this.number(at));
    }
  }

  text(at: number): string {
    return this.memory.toString('latin1', at, this.memory.indexOf(0, at));
  }

  get symbol(): { name: string; address: number } {
    const at = (this.tags.get(6) ?? 0) + 24;
    return {
      name: this.text((this.tags.get(5) ?? 0) + this.memory.readUInt32LE(at)),
      address: Number(this.memory.readBigUInt64LE(at + 8)),
    };
  }

  /** The address that the function returns: lea rax, [rip + n]; ret, or adr x0, n; ret. */
  get returned(): number {
    const { address } = this.symbol;
    if (this.file.readUInt16LE(18) === 62) {
      expect(this.memory.subarray(address, address + 3).toString('hex')).toBe('488d05');
      expect(this.memory[address + 7]).toBe(0xc3);
      return address + 7 + this.memory.readInt32LE(address + 3);
    }
    const instruction = this.memory.readUInt32LE(address);
    expect(((instruction & 0x9f00001f) >>> 0).toString(16)).toBe('10000000');
    expect(this.memory.readUInt32LE(address + 4).toString(16)).toBe('d65f03c0');
    return address + (((instruction >>> 5) & 0x7ffff) << 2) + ((instruction >>> 29) & 3);
  }

  get answer() {
    const at = this.returned;
    const text = (offset: number) => this.text(Number(this.memory.readBigUInt64LE(at + offset)));
    return {
      name: text(0),
      uid: this.memory.readUInt32LE(at + 16),
      gid: this.memory.readUInt32LE(at + 20),
      home: text(32),
    };
  }
}

describe('The passwd library, for a user without an entry in the passwd file', () => {
  it.each(['x64', 'arm64'])('answers getpwuid on %s with a name and the numbers of the user', (architecture) => {
    const library = new Loaded(passwdLibrary(architecture, { uid: 12345, gid: 678 })!);

    expect(library.symbol.name).toBe('getpwuid');
    expect(library.answer).toEqual({ name: 'postgres', uid: 12345, gid: 678, home: '/' });
  });

  it('does not exist for a machine whose instructions it does not know', () => {
    expect(passwdLibrary('riscv64', { uid: 12345, gid: 12345 })).toBeUndefined();
  });
});
