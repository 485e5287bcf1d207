/** An object whose names stand in the order in which they were written; values are null, or such an object, or a list of one. */
export type KeyOrder = { readonly [name: string]: KeyOrder } | readonly [KeyOrder] | null;

/**
 * The orders of names that the events of a log have. With them a text with the same meaning, but with its names in another
 * order or with spaces, can be written as it was, which its hash then proves.
 */
export class KeyOrders {
  readonly #texts = new Set<string>();

  add(event: object): void {
    this.#texts.add(orderText(event));
  }

  /** A line for each, as JSON. */
  lines(): string {
    return [...this.#texts].map((text) => `${text}\n`).join('');
  }
}

/** The texts that an event may have had: as it is, and in every known order of names that fits it. */
export function possibleTexts(event: object, orders: readonly KeyOrder[]): string[] {
  const fitting = orders.filter((order) => fits(event, order)).map((order) => JSON.stringify(inOrder(event, order)));
  return [...new Set([JSON.stringify(event), ...fitting])];
}

function orderText(value: unknown): string {
  if (Array.isArray(value)) return isObject(value[0]) ? `[${orderText(value[0])}]` : 'null';
  if (!isObject(value)) return 'null';
  let text = '';
  for (const name in value) text += `${text && ','}${JSON.stringify(name)}:${orderText(value[name])}`;
  return `{${text}}`;
}

function fits(value: unknown, order: KeyOrder): boolean {
  if (!isObject(value) || Array.isArray(value)) return true; // of a list the first element says enough
  if (order === null || isList(order)) return false;
  const [names, ordered] = [Object.keys(value), Object.keys(order)];
  return (
    names.length === ordered.length && names.every((name) => name in order && fits(value[name], order[name] ?? null))
  );
}

function inOrder(value: unknown, order: KeyOrder): unknown {
  if (isList(order)) return Array.isArray(value) ? value.map((each) => inOrder(each, order[0])) : value;
  if (!isObject(value) || order === null) return value;
  return Object.fromEntries(Object.entries(order).map(([name, inner]) => [name, inOrder(value[name], inner)]));
}

function isList(order: KeyOrder): order is readonly [KeyOrder] {
  return Array.isArray(order);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
