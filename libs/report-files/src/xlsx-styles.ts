import type { NumberStyle } from './sheet-grid.js';
import { element, type Markup } from './xml.js';

/** In the order in which the stylesheet has them: a cell names its style by number. */
const styles = ['text', 'title', 'heading', 'note', 'count', 'share', 'amount', 'difference', 'date'] as const;
export type XlsxStyle = (typeof styles)[number];

const formats: Readonly<Record<Exclude<NumberStyle, 'count'> | 'date', string>> = {
  share: '0.0%',
  amount: '0.0',
  difference: '+0.0;-0.0;0.0',
  date: 'dd-mm-yyyy',
};
/** Numbers below this one are the formats that every spreadsheet knows. */
const firstOwnFormat = 164;
const wholeNumber = 1;
const asItIs = 0;

export function styleNumber(style: XlsxStyle): number {
  return styles.indexOf(style);
}

export function stylesheet(main: string): Markup {
  return element(
    'styleSheet',
    { xmlns: main },
    element('numFmts', { count: Object.keys(formats).length }, Object.entries(formats).map(numberFormat)),
    element('fonts', { count: 3 }, font(11), font(14, 'b'), font(11, 'b')),
    element('fills', { count: 2 }, fill('none'), fill('gray125')),
    element(
      'borders',
      { count: 1 },
      element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map(empty)),
    ),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element('cellXfs', { count: styles.length }, styles.map(format)),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}

const empty = (name: string) => element(name, {});
const fill = (patternType: string) => element('fill', {}, element('patternFill', { patternType }));

function numberFormat([, formatCode]: readonly [string, string], index: number): Markup {
  return element('numFmt', { numFmtId: firstOwnFormat + index, formatCode });
}

function font(size: number, weight?: 'b'): Markup {
  return element(
    'font',
    {},
    weight && element(weight, {}),
    element('sz', { val: size }),
    element('name', { val: 'Calibri' }),
  );
}

function format(style: XlsxStyle): Markup {
  const own = Object.keys(formats).indexOf(style);
  const numFmtId = own >= 0 ? firstOwnFormat + own : style === 'count' ? wholeNumber : asItIs;
  const fontId = style === 'title' ? 1 : style === 'heading' ? 2 : 0;
  const base = { numFmtId, fontId, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1, applyFont: 1 };
  if (style !== 'heading') return element('xf', base);
  return element('xf', { ...base, applyAlignment: 1 }, element('alignment', { wrapText: 1, vertical: 'top' }));
}
