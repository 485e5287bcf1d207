import { Fraction } from '@evenwicht/kernel';
import { BarScale, placeAfter } from './bar-scale.js';
import { decimals, percentage } from './dutch-numbers.js';
import { numberOf } from './html-cell.js';
import { withheldInDutch, type ReportCell, type ReportChart, type ReportTable } from './report-document.js';
import { element, htmlElement, type Markup } from './xml.js';

const barHeight = 18;
const barGap = 4;
const groupGap = 12;
const top = 34;
/** Between a name and its bars. */
const nameGap = 12;

interface Bar {
  readonly value: Fraction | undefined;
  readonly words: string;
}

interface Plot {
  readonly scale: BarScale;
  /** By series. */
  readonly fillings: readonly string[];
  readonly bottom: number;
}

/**
 * Horizontal bars from nought, to the right and to the left, the value in words at each; a second series is striped.
 * In the order of the table: no order by value, and no colour that judges.
 */
export function barsOf(table: ReportTable, chart: ReportChart): Markup {
  const groups = table.rows.map((row) => ({
    name: textOf(row[0]),
    bars: chart.columns.map((each) => barOf(row[each])),
  }));
  const groupHeight = chart.columns.length * (barHeight + barGap) + groupGap;
  const bottom = top + groups.length * groupHeight;
  const values = [...groups.flatMap(({ bars }) => bars.map(({ value }) => value)), markOf(chart)];
  const scale = new BarScale(values, placeAfter(groups.map(({ name }) => name)) + nameGap);
  const stripes = `${table.id}-strepen`;
  const plot: Plot = { scale, fillings: ['#1d4f7c', `url(#${stripes})`], bottom };
  const series = chart.columns.map((column) => table.columns[column]?.heading ?? '');
  const size = { width: scale.drawingWidth, height: bottom + legendHeight(series) };
  const drawing = drawn(table, chart, size, [
    series.length > 1 ? striped(stripes) : undefined,
    axis(plot),
    groups.map(({ name, bars }, index) => group(name, bars, top + index * groupHeight, plot)),
    mark(chart, plot),
    legend(series, plot),
  ]);
  return htmlElement('figure', {}, htmlElement('figcaption', {}, chart.title), drawing);
}

function drawn(
  { id }: ReportTable,
  { title, description }: ReportChart,
  { width, height }: { readonly width: number; readonly height: number },
  parts: Parameters<typeof element>[2][],
) {
  const [titleId, descriptionId] = [`${id}-grafiek`, `${id}-beschrijving`];
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-labelledby': `${titleId} ${descriptionId}` },
    element('title', { id: titleId }, title),
    element('desc', { id: descriptionId }, description),
    ...parts,
  );
}

function striped(id: string): Markup {
  const every = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const white = element('rect', { width: 6, height: 6, fill: '#fff' });
  return element(
    'defs',
    {},
    element('pattern', every, white, element('rect', { width: 2, height: 6, fill: '#1d4f7c' })),
  );
}

const textOf = (cell: ReportCell | undefined) => (cell?.kind === 'text' ? cell.text : '');

function barOf(cell: ReportCell | undefined): Bar {
  if (cell?.kind === 'count') return { value: Fraction.of(cell.count), words: numberOf(cell) };
  if (cell && 'fraction' in cell) return { value: Fraction.from(cell.fraction), words: numberOf(cell) };
  return { value: undefined, words: cell?.kind === 'none' ? cell.reason : withheldInDutch };
}

const markOf = ({ mark: line }: ReportChart) => line && Fraction.from(line.fraction);

const written = (place: Fraction) => decimals(place, 2);

function axis({ scale, bottom }: Plot): Markup {
  const x = written(scale.across(Fraction.zero));
  return element('line', { x1: x, x2: x, y1: top - groupGap, y2: bottom, stroke: '#1a1a1a' });
}

function group(name: string, bars: readonly Bar[], y: number, plot: Plot): Markup {
  const label = element('text', { x: plot.scale.left - nameGap, y: y + barHeight - 4, 'text-anchor': 'end' }, name);
  return element(
    'g',
    {},
    label,
    bars.map((bar, series) => drawnBar(bar, series, y + series * (barHeight + barGap), plot)),
  );
}

function drawnBar({ value, words }: Bar, series: number, y: number, { scale, fillings }: Plot): Markup {
  const nought = scale.across(Fraction.zero);
  const end = value ? scale.across(value) : nought;
  const [left, right] = nought.isGreaterThan(end) ? [end, nought] : [nought, end];
  const size = { x: written(left), y, width: written(right.minus(left)), height: barHeight };
  const bar = value && element('rect', { ...size, fill: fillings[series], stroke: '#1d4f7c' });
  return element(
    'g',
    {},
    bar,
    element('text', { x: written(right.plus(Fraction.of(6))), y: y + barHeight - 4 }, words),
  );
}

function mark(chart: ReportChart, { scale, bottom }: Plot): Markup | undefined {
  const value = markOf(chart);
  if (!chart.mark || !value) return undefined;
  const x = written(scale.across(value));
  const line = { x1: x, x2: x, y1: top - groupGap, y2: bottom, stroke: '#1a1a1a', 'stroke-dasharray': '6 4' };
  const words = `${chart.mark.name} (${percentage(chart.mark.fraction)})`;
  const label = element('text', { x, y: top - groupGap - 6, 'text-anchor': 'middle' }, words);
  return element('g', {}, element('line', line), label);
}

const legendHeight = (series: readonly string[]) =>
  series.length > 1 ? series.length * (barHeight + barGap) + groupGap : 0;

function legend(series: readonly string[], { scale: { left }, fillings, bottom }: Plot): Markup | undefined {
  if (series.length < 2) return undefined;
  const lines = series.map((name, index) => {
    const y = bottom + groupGap + index * (barHeight + barGap);
    const box = { x: left, y, width: barHeight, height: barHeight, fill: fillings[index], stroke: '#1d4f7c' };
    return [element('rect', box), element('text', { x: left + barHeight + 8, y: y + barHeight - 4 }, name)];
  });
  return element('g', {}, lines);
}
