import { z } from 'zod';

/** Words that a field about a person, or a free text, is named with (domain.md invariant 14). */
const personalWords = [
  ...[
    'name',
    'names',
    'surname',
    'initials',
    'bsn',
    'birth',
    'born',
    'gender',
    'nationality',
    'phone',
    'email',
    'iban',
  ],
  ...['address', 'street', 'postcode', 'postal', 'house', 'diagnosis', 'medical', 'offence'],
  ...['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'text', 'description', 'explanation', 'story'],
];

/** Words for a place below the municipality, which the agreement leaves to the professionals there (1d). */
const placeWords = ['neighbourhood', 'district', 'village', 'core', 'quarter', 'complex', 'building', 'dwelling'];

/** Counts of dwellings and classes of them are no place. */
const isNoPlace = (words: readonly string[]) => words.includes('count') || words.includes('classes');

/** What a sentence, a name or an address looks like: a pattern that lets one of these through takes free text. */
const freeTexts = ['Jan Jansen', 'Kerkstraat 1', 'De bewoner kan niet terug.'];

interface Node {
  readonly [key: string]: unknown;
}

/** The names of public bodies and public sources stand in the agreement; nowhere else is there a name or a sentence. */
const hasPublicText = (category: string) => category === 'agreement';

/** What is wrong with the data of an event, each as `field: fault`; empty when nothing personal has a place in it. */
export function faultsOf(category: string, data: z.ZodType): readonly string[] {
  return faultsIn(category, '', z.toJSONSchema(data, { unrepresentable: 'any' }));
}

function faultsIn(category: string, path: string, node: Node): readonly string[] {
  const own = [...shapeFaults(node), ...textFaults(category, node), ...nameFaults(category, path)];
  const parts = partsOf(node).flatMap(([name, part]) => faultsIn(category, name ? `${path}.${name}` : path, part));
  return [...own.map((fault) => `${path}: ${fault}`), ...parts];
}

/** Every field is known: an object takes no others, and nothing is left open. */
function shapeFaults(node: Node): readonly string[] {
  if (node['type'] === 'object') return isClosed(node) ? [] : ['an object that takes any field'];
  return knownBy.some((key) => key in node) ? [] : ['anything at all'];
}

const knownBy = ['type', 'anyOf', 'oneOf', 'allOf', 'const', 'enum', '$ref'];
const isClosed = ({ properties, additionalProperties }: Node) => !!properties && additionalProperties === false;

function textFaults(category: string, { type, pattern, ...node }: Node): readonly string[] {
  if (type !== 'string' || 'enum' in node || 'const' in node) return [];
  if (typeof pattern !== 'string') return 'format' in node ? [] : ['a text without a form'];
  const form = new RegExp(pattern, 'u');
  return !hasPublicText(category) && freeTexts.some((text) => form.test(text)) ? ['a form that takes free text'] : [];
}

function nameFaults(category: string, path: string): readonly string[] {
  const words = wordsOf(path.slice(path.lastIndexOf('.') + 1));
  const isPersonal = words.some((word) => personalWords.includes(word));
  if (isPersonal && !(hasPublicText(category) && words.includes('municipality'))) return ['named like a person’s data'];
  const isPlace = words.some((word) => placeWords.includes(word)) && !isNoPlace(words);
  return isPlace ? ['named like a place below the municipality'] : [];
}

/** `dwellingCount` is dwelling, count. */
function wordsOf(field: string): readonly string[] {
  return field.split(/(?=[A-Z])|[-_[\]]/).map((word) => word.toLowerCase());
}

function partsOf({ properties, items, prefixItems, $defs, ...node }: Node): readonly [name: string, part: Node][] {
  const named = [properties, $defs].flatMap((group) => Object.entries((group ?? {}) as Record<string, Node>));
  const unnamed = [items, prefixItems, node['anyOf'], node['oneOf'], node['allOf']].flat();
  return [...named, ...unnamed.filter(isNode).map((part): [string, Node] => ['', part])];
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null;
}
