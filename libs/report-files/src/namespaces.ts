const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

const names = {
  office: `${oasis}:office:1.0`,
  table: `${oasis}:table:1.0`,
  text: `${oasis}:text:1.0`,
  style: `${oasis}:style:1.0`,
  number: `${oasis}:datastyle:1.0`,
  fo: `${oasis}:xsl-fo-compatible:1.0`,
  dc: 'http://purl.org/dc/elements/1.1/',
} as const;

/** The XML namespaces of a file, as attributes of its root. */
export function namespaces(...prefixes: readonly (keyof typeof names)[]): Record<string, string> {
  return Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, names[prefix]]));
}
