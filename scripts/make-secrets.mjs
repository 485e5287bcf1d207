// `node scripts/make-secrets.mjs [MAP]`: a random password for everything in docker-compose.yml that has one, a file each, in
// `secrets/` or the directory named. What is there stays as it is. The certificate is not made here: tls-certificate, tls-key
// and tls-authority come from whoever gives them out (docs/operations.md).
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const services = ['municipality', 'housing-association', 'region', 'evaluation', 'worker'];
export const passwords = [
  'database-operator',
  ...services.map((service) => `database-${service}`),
  'database-identity',
  'identity-administrator',
];

const [directory = 'secrets'] = process.argv.slice(2);
mkdirSync(directory, { recursive: true, mode: 0o700 });
for (const name of passwords) {
  try {
    // readable within the container, whose user is another than the one who makes this; the directory keeps others out
    writeFileSync(join(directory, name), randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o444 });
    console.log(`${join(directory, name)}: gemaakt`);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    console.log(`${join(directory, name)}: was er al`);
  }
}
