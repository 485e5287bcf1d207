import { rm } from 'node:fs/promises';

export default async function tearDownDatabase() {
  const made = globalThis.evenwichtTestDatabase;
  if (!made) return;
  delete process.env.EVENWICHT_TEST_DATABASE_URL;
  await made.server.stop();
  await rm(made.dataDirectory, { recursive: true, force: true });
}
