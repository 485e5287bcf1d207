/**
 * The content of a line, whatever the order of its fields and the spaces between them. All fields take part, also
 * those that the format does not know today: the id of a line must be the same when it knows them tomorrow.
 */
export function canonicalText(line: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(line).sort(([left], [right]) => (left < right ? -1 : 1))));
}
