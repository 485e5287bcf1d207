/** A piece of XML or HTML that may stand where it is put. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
export type Content = Markup | string | undefined | readonly Content[];

/** An element; text in it and in its attributes is escaped, attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...content: Content[]): Markup {
  const inside = content.map(written).join('');
  return {
    markup: inside === '' ? `<${name}${said(attributes)}/>` : `<${name}${said(attributes)}>${inside}</${name}>`,
  };
}

/** An element that has an end tag also when it is empty, as HTML wants of all but a few. */
export function htmlElement(name: string, attributes: Attributes, ...content: Content[]): Markup {
  return { markup: `<${name}${said(attributes)}>${content.map(written).join('')}</${name}>` };
}

/** A whole XML file. */
export function xmlFile(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.markup}\n`;
}

/** Text as it stands in markup. Characters that XML does not have are shown as �. */
export function escaped(text: string): string {
  return [...text]
    .map((character) => (isInXml(character) ? character : '\uFFFD'))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The code points that may stand in XML 1.0. */
const inXml = [
  [0x9, 0xa],
  [0xd, 0xd],
  [0x20, 0xd7ff],
  [0xe000, 0xfffd],
  [0x10000, 0x10ffff],
] as const;

function isInXml(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return inXml.some(([first, last]) => first <= point && point <= last);
}

function written(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  return 'markup' in content ? content.markup : content.map(written).join('');
}

function said(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}
