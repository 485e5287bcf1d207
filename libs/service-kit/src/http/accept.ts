/** What an answer of the API is unless it is a file; a problem is sent as problem+json whatever was asked for. */
const json = 'application/json';

/** One range of an `Accept` header (RFC 9110 12.5.1). */
interface MediaRange {
  /** How well it fits: 3 for the type with its parameters, 2 for the type, 1 for `application/*`, 0 for anything. */
  readonly precision: number;
  readonly quality: number;
}

/**
 * Whether JSON, or the media type of a file, will do for who asks. The most precise range that fits decides, whatever else is preferred; what cannot
 * be read as a range is passed over. No header means: anything will do.
 */
export function accepts(header: string | undefined, offered = json): boolean {
  if (header === undefined || header.trim() === '') return true;
  const fitting = header.split(',').flatMap((text) => rangeIn(text, offered) ?? []);
  const [best] = fitting.sort((a, b) => b.precision - a.precision || b.quality - a.quality);
  return best !== undefined && best.quality > 0;
}

function rangeIn(text: string, offered: string): MediaRange | undefined {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const precision = precisionOf(range, offered);
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const others = parameters.filter((parameter) => parameter !== weight && parameter !== '');
  const quality = qualityOf(weight);
  if (precision === undefined || quality === undefined || !others.every(isOurs)) return undefined;
  return { precision: precision + (others.length > 0 ? 1 : 0), quality };
}

function precisionOf(range: string, offered: string): number | undefined {
  const [type = ''] = offered.split('/');
  return { '*/*': 0, [`${type}/*`]: 1, [offered]: 2 }[range];
}

/** Answers are UTF-8, and have no other parameter. */
function isOurs(parameter: string): boolean {
  return /^charset="?utf-8"?$/.test(parameter);
}

function qualityOf(weight: string | undefined): number | undefined {
  if (weight === undefined) return 1;
  const value = weight.slice('q='.length);
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? Number(value) : undefined;
}
