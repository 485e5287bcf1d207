import type { Check, Finding, NotChecked, Range, VerifyReport } from '@evenwicht/evaluation';

const number = new Intl.NumberFormat('nl-NL');

/** What was found in a bundle, in sentences. */
export function verifyText({ origin, size, checked, findings, notChecked }: VerifyReport): string {
  const title = `Bundel van ${printable(origin ?? 'een onbekend logboek')}: ${count(size, 'gebeurtenis', 'gebeurtenissen')}.`;
  return [
    title,
    ...section('Nagegaan en in orde:', checked.map(sentenceOfCheck)),
    ...section('Gevonden:', findings.map(sentenceOfFinding)),
    ...section('Niet na te gaan:', notChecked.map(sentenceOfNotChecked)),
    conclusion(findings.length),
    '',
  ].join('\n');
}

function conclusion(found: number): string {
  if (found === 0) return 'Alles wat is na te gaan, is in orde.';
  return `Er ${found === 1 ? 'is één bevinding' : `zijn ${number.format(found)} bevindingen`}.`;
}

function section(heading: string, sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [heading, ...sentences.map((sentence) => `  - ${sentence}`)];
}

type Sentences<Kinds extends { readonly kind: string }> = {
  readonly [Kind in Kinds['kind']]: (about: Extract<Kinds, { readonly kind: Kind }>) => string;
};

const checks: Sentences<Check> = {
  events: ({ count: events, bytes }) =>
    `${count(events, 'gebeurtenis', 'gebeurtenissen')} (${number.format(bytes)} bytes): elke byte is die waarvoor is getekend`,
  heads: ({ count: heads, largest }) =>
    `${count(heads, 'hoofd', 'hoofden')} in de bundel met geldige handtekening, tot en met gebeurtenis ${number.format(largest)}`,
  'published-heads': ({ count: heads }) =>
    `${count(heads, 'gepubliceerd hoofd', 'gepubliceerde hoofden')}: hetzelfde logboek`,
  parts: ({ count: parts }) => `${count(parts, 'bestand', 'bestanden')} zoals het manifest ze beschrijft`,
  'manifest-signature': () => 'de handtekening onder het manifest',
  proofs: ({ count: proofs }) => `${count(proofs, 'bewijs', 'bewijzen')} van plaats en samenhang`,
  derived: ({ count: files }) =>
    `${count(files, 'bestand', 'bestanden')} met regels en cijfers, opnieuw berekend uit de gebeurtenissen`,
  published: ({ count: reports }) =>
    `${count(reports, 'vastgesteld verslag', 'vastgestelde verslagen')}: de hash klopt, en de gebeurtenissen ervoor geven dezelfde cijfers`,
};

const findingSentences: Sentences<Finding> = {
  altered: ({ events, lines }) => `${the(events)} (${line(lines)}): gewijzigd`,
  'other-form': ({ events, lines }) => `${the(events)} (${line(lines)}): anders geschreven, met dezelfde betekenis`,
  missing: ({ events }) =>
    `${the(events)}: ${events.from === events.to ? 'ontbreekt' : 'ontbreken'}, midden in het logboek`,
  'cut-off': ({ events, head }) =>
    `${the(events)}: afgekapt aan het eind${head ? `; het hoofd ${head} telt ze mee (of de bundel is ouder dan dat hoofd)` : ''}`,
  moved: ({ events, lines }) => `${line(lines)}: staat niet op zijn plaats; dit is ${the(events)}`,
  duplicate: ({ events, lines }) => `${line(lines)}: dubbel; dit is nog eens ${the(events)}`,
  added: ({ lines }) => `${line(lines)}: toegevoegd; staat niet in het logboek`,
  rewritten: ({ events, head }) =>
    `ergens in ${the(events)}: herschreven; het logboek was een ander toen het hoofd ${head} werd getekend`,
  unsigned: ({ events }) =>
    `${the(events)}: na het laatste hoofd met geldige handtekening; niemand heeft ervoor getekend`,
  'part-missing': ({ file }) =>
    `${file}: ontbreekt${file === 'manifest.json' ? '; zo ziet een export eruit die is afgebroken' : ''}`,
  'part-altered': ({ file }) => `${file}: andere bytes dan waarvoor is getekend`,
  malformed: ({ file, reason }) => `${file}: niet te lezen (${reason})`,
  'no-newline-at-end': ({ file }) => `${file}: het regeleinde aan het eind is weg; de gebeurtenis zelf is heel`,
  'leaf-hash-altered': ({ lines }) => `leaf-hashes.txt, ${line(lines)}: gewijzigd; de gebeurtenissen zelf zijn in orde`,
  'bad-proof': ({ file, line: at }) => `${file}, regel ${number.format(at)}: het bewijs klopt niet`,
  'bad-signature': ({ file }) => `${file}: de handtekening klopt niet`,
  'unknown-key': ({ file, keys }) => `${file}: getekend met een onbekende sleutel (${keys.join(', ')})`,
  'manifest-differs': ({ field }) =>
    `manifest.json: ${field === 'size' ? 'het aantal gebeurtenissen' : 'de wortel van de boom'} is een andere dan die van events.jsonl`,
  'derived-differs': ({ file }) => `${file}: volgt niet uit de gebeurtenissen`,
  'published-hash-differs': ({ file }) => `${file}: het verslag in het logboek heeft niet de hash die erbij staat`,
  'published-file-differs': ({ file }) => `${file}: is niet het verslag dat in het logboek is vastgesteld`,
  'published-not-remade': ({ file }) => `${file}: de gebeurtenissen waarop het verslag rust, geven andere cijfers`,
};

const derivedReasons = {
  'not-asked': 'geef --recompute',
  'events-differ': 'de gebeurtenissen zijn niet in orde',
  'unknown-event': 'deze versie van Evenwicht kent een soort gebeurtenis niet',
} as const;

const notCheckedSentences: Sentences<NotChecked> = {
  end: () => 'of het logboek verder ging dan deze bundel: geef een gepubliceerd hoofd met --head',
  after: ({ event }) => `wat na gebeurtenis ${number.format(event)} kwam: het gepubliceerde hoofd gaat niet verder`,
  key: ({ key }) =>
    `of de sleutel van het logboek is: geef die met --key; nu is die van de bundel zelf gebruikt, ${key}`,
  'no-head': () => 'of de gebeurtenissen die van het logboek zijn: er is geen hoofd met een geldige handtekening',
  proofs: ({ count: proofs }) =>
    `${count(proofs, 'bewijs', 'bewijzen')} van plaats en samenhang: er is geen hoofd met een geldige handtekening om ze tegen te houden`,
  'no-leaf-hashes': () => 'waar een gebeurtenis afwijkt: leaf-hashes.txt is er niet',
  derived: ({ reason }) => `of regels en cijfers uit de gebeurtenissen volgen: ${derivedReasons[reason]}`,
  published: ({ file }) => `de cijfers van ${file}: het is met andere formules gemaakt dan deze versie kent`,
  differences: ({ count: more }) => `${number.format(more)} verdere verschillen: het zijn er te veel`,
  'other-file': ({ file }) => `${file}: het manifest beschrijft dit bestand niet`,
  'manifest-signature': () => 'of het manifest is getekend',
};

function sentenceOfCheck(check: Check): string {
  return (checks[check.kind] as (about: Check) => string)(check);
}

function sentenceOfFinding(finding: Finding): string {
  return printable((findingSentences[finding.kind] as (about: Finding) => string)(finding));
}

function sentenceOfNotChecked(notChecked: NotChecked): string {
  return printable((notCheckedSentences[notChecked.kind] as (about: NotChecked) => string)(notChecked));
}

function count(amount: number, one: string, more: string): string {
  return `${number.format(amount)} ${amount === 1 ? one : more}`;
}

function the({ from, to }: Range): string {
  return from === to
    ? `gebeurtenis ${number.format(from)}`
    : `gebeurtenissen ${number.format(from)} tot en met ${number.format(to)}`;
}

function line({ from, to }: Range): string {
  return from === to ? `regel ${number.format(from)}` : `regels ${number.format(from)} tot en met ${number.format(to)}`;
}

/** A file can be called anything, also something that a terminal obeys. */
function printable(sentence: string): string {
  return sentence.replace(/[\p{Cc}\p{Cf}]/gu, '?');
}
