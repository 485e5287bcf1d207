import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disownStaleRecord, readPostmaster } from './postmaster.js';

describe('The record that a server leaves in its data directory', () => {
  const data = mkdtempSync(join(tmpdir(), 'evenwicht-record-'));
  const record = join(data, 'postmaster.pid');
  const write = (pid: number) =>
    writeFileSync(record, `${pid}\n${data}\n1795000000\n54321\n\n127.0.0.1\n 77 4\nready\n`);
  beforeEach(() => rmSync(record, { force: true }));
  afterAll(() => rmSync(data, { recursive: true }));

  it('says which process listens on which port', () => {
    write(4321);
    expect(readPostmaster(data)).toEqual({ pid: 4321, port: 54321 });
  });

  it('says nothing when no server runs, or it has not yet written its port', () => {
    expect(readPostmaster(data)).toBeUndefined();
    writeFileSync(record, `4321\n${data}\n`);
    expect(readPostmaster(data)).toBeUndefined();
  });

  it('is disowned when its process number has gone to another program, and keeps the mark of its shared memory', () => {
    write(process.pid);
    disownStaleRecord(data);
    expect(readPostmaster(data)?.pid).toBeGreaterThan(4_194_304);
    expect(readFileSync(record, 'utf8')).toContain('\n 77 4\n');
  });

  it('is left alone when its process is gone: PostgreSQL sees that itself', () => {
    write(4_194_306);
    disownStaleRecord(data);
    expect(readPostmaster(data)?.pid).toBe(4_194_306);
  });
});
