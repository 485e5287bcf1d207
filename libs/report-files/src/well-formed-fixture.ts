const tags = /<(\/)?([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/)?>/g;

/** The names of all elements in order, of XML in which every tag is closed in its turn. @throws Error where one is not */
export function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  for (const [, end, name = '', attributes = '', alone] of xml.matchAll(tags)) {
    if (end) {
      if (open.pop() !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    names.push(name);
    refuseTwice(attributes);
    if (!alone) open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} stays open`);
  refuseUnescaped(xml);
  return names;
}

function refuseTwice(attributes: string): void {
  const named = attributes.match(/[\w:.-]+(?==")/g) ?? [];
  if (new Set(named).size !== named.length) throw new Error(`something is said twice: ${attributes}`);
}

function refuseUnescaped(xml: string): void {
  const left = xml.replace(/<\?[^?]*\?>/g, '').replace(tags, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(left)) throw new Error('there is something unescaped');
}
