import { randomUUID } from 'node:crypto';
import { link, open, unlink } from 'node:fs/promises';

/**
 * A file that is there whole or not at all, also after a crash, and is never overwritten.
 * @returns false when there was one already, which stays
 */
export async function writeOnce(path: string, text: string, mode: number): Promise<boolean> {
  const draft = `${path}.${randomUUID()}.draft`;
  const file = await open(draft, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await file.close();
    await unlink(draft);
  }
}
