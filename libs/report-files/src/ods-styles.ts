import type { NumberStyle } from './sheet-grid.js';
import { element, type Markup } from './xml.js';

type OdsStyle = NumberStyle | 'date' | 'title' | 'heading' | 'note';

export const styleName = (style: OdsStyle) => `cell-${style}`;
export const columnStyle = (width: number) => `column-${width}`;

/** Everything that a cell or a column refers to. @param widths of the columns, in characters */
export function odsStyles(widths: readonly number[]): Markup {
  return element(
    'office:automatic-styles',
    {},
    widths.map(column),
    numberFormats(),
    (['count', 'share', 'amount', 'difference', 'date'] as const).map((style) =>
      element('style:style', { ...ofCell(style), 'style:data-style-name': formatName(style) }),
    ),
    cell('title', { 'fo:font-weight': 'bold', 'fo:font-size': '14pt' }),
    cell('heading', { 'fo:font-weight': 'bold' }),
    cell('note', {}),
  );
}

function column(width: number): Markup {
  // a digit of the usual font is about two millimetres wide
  const size = { 'style:column-width': `${width * 2}mm` };
  return element(
    'style:style',
    { 'style:name': columnStyle(width), 'style:family': 'table-column' },
    element('style:table-column-properties', size),
  );
}

const ofCell = (style: OdsStyle) => ({ 'style:name': styleName(style), 'style:family': 'table-cell' });
const formatName = (style: NumberStyle | 'date') => `format-${style}`;

function cell(style: OdsStyle, letters: Record<string, string>): Markup {
  return element('style:style', ofCell(style), element('style:text-properties', letters));
}

function numberFormats(): Markup[] {
  const digits = (places: number) =>
    element('number:number', { 'number:decimal-places': places, 'number:min-integer-digits': 1 });
  const number = (name: string, ...content: Markup[]) =>
    element('number:number-style', { 'style:name': name }, ...content);
  const positive = `${formatName('difference')}-positive`;
  return [
    number(formatName('count'), digits(0)),
    number(formatName('amount'), digits(1)),
    number(positive, element('number:text', {}, '+'), digits(1)),
    number(
      formatName('difference'),
      digits(1),
      element('style:map', { 'style:condition': 'value()>0', 'style:apply-style-name': positive }),
    ),
    element(
      'number:percentage-style',
      { 'style:name': formatName('share') },
      digits(1),
      element('number:text', {}, '%'),
    ),
    dateFormat(),
  ];
}

function dateFormat(): Markup {
  const twoDigits = { 'number:style': 'long' };
  const dash = element('number:text', {}, '-');
  return element(
    'number:date-style',
    { 'style:name': formatName('date') },
    element('number:day', twoDigits),
    dash,
    element('number:month', twoDigits),
    dash,
    element('number:year', twoDigits),
  );
}
