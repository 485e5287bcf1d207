// What may stand in no log, metric, queue or table of this system (BIO2 8.15; AVG): looked for in everything that every process
// of the system tests said, and in what the tests plant on purpose. Run by Jest as it is, also when all specs are done.

/** Invented, one for each kind of thing that somebody could put where it does not belong. None of it is of a real person. */
export const planted = {
  surname: 'Plantelinga-Zwirnstra',
  firstName: 'Zebediahna',
  citizenServiceNumber: '111222333',
  birthDate: '1987-03-21',
  birthDateInDutch: '21-03-1987',
  email: 'z.plantelinga@voorbeeld.example',
  phone: '0612349876',
  iban: 'NL91ABNA0417164300',
  address: 'Plantsoenstraat 13-bis',
  postcode: '8013ZZ',
  freeText: 'meldt dat zij bang is voor haar ex',
  secret: 'plantgeheim-7h2k9q',
  /** May stand in a case, and nowhere else. */
  reference: 'PLANT-REF-2026-77',
  documentKey: 'PLANT-DOC-2026-77',
};

/** Forms in which such things come, planted or not. */
const forms = {
  email: /[\w.+-]{1,64}@(?!example\.org\b)[\w-]{1,64}\.[a-z]{2,10}/gi,
  iban: /\bNL\d{2}[A-Z]{4}\d{10}\b/g,
  phone: /(?<![\w.-])(?:\+31|0031|0)6[ -]?\d{8}(?![\w.-])/g,
  token: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
  'private key': /PRIVATE[+ ]KEY[+-]{1,5}\S{8}/g,
  'password in an address': /\b(?:postgres(?:ql)?|rediss?|kurrentdb):\/\/[^\s:/@]*:[^\s@/]+@/g,
  'authorization header': /\b(?:Bearer|Basic) +[\w.~+/=-]{16,}/g,
};

/** What was found: its kind, the line, and where it stands there; what it says is not said again. */
export function leaksIn(text) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...kindsIn(line)].map((kind) => ({ kind, line: index + 1, around: around(line, kind) })),
    );
}

function kindsIn(line) {
  const folded = line.toLowerCase();
  const unescaped = decoded(folded);
  const literal = Object.entries(planted)
    .filter(([, value]) => [folded, unescaped].some((each) => each.includes(value.toLowerCase())))
    .map(([kind]) => `planted ${kind}`);
  const formed = Object.entries(forms)
    .filter(([, form]) => line.match(form))
    .map(([kind]) => kind);
  const numbers = line.match(/(?<![\w.-])\d{9}(?![\w.-])/g)?.some(mayBeCitizenServiceNumber)
    ? ['citizen service number']
    : [];
  return new Set([...literal, ...formed, ...numbers]);
}

/** An address as it was before it was encoded. */
function decoded(text) {
  return text.replaceAll('+', ' ').replaceAll(/(?:%[0-9a-f]{2})+/g, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/** The test of eleven. */
function mayBeCitizenServiceNumber(digits) {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}

/** Enough of the line to find what wrote it: letters of the fields before it. */
function around(line, kind) {
  const value = planted[kind.replace('planted ', '')];
  const at = value ? line.toLowerCase().indexOf(value.toLowerCase()) : 0;
  return line.slice(Math.max(0, at - 60), Math.max(0, at) || 60).replaceAll(/\d{3,}/g, '#');
}
