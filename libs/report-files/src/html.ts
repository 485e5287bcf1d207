import { barsOf } from './bars.js';
import { printStyle } from './html-style.js';
import { shownInHtml } from './html-cell.js';
import type { ReportDocument, ReportTable } from './report-document.js';
import { htmlElement as element, type Markup } from './xml.js';

/**
 * One page that needs nothing else: no script, no font, no picture from elsewhere. For reading and for printing on A4;
 * each chart has a title, a description and the table with its figures beside it, and says nothing by colour alone.
 */
export function htmlOf(document: ReportDocument): string {
  const { title, notes, tables } = document;
  const page = element(
    'html',
    { lang: 'nl' },
    element(
      'head',
      {},
      { markup: '<meta charset="utf-8">' },
      { markup: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
      element('title', {}, title),
      element('style', {}, { markup: printStyle }),
    ),
    element(
      'body',
      {},
      element('a', { class: 'skip', href: '#tabellen' }, 'Naar de tabellen'),
      element('header', {}, element('h1', {}, title), about(document)),
      contents(tables),
      element(
        'main',
        { id: 'tabellen' },
        element('section', {}, element('h2', {}, 'Toelichting'), paragraphs(notes)),
        tables.map(section),
      ),
    ),
  );
  return `<!DOCTYPE html>\n${page.markup}\n`;
}

function about({ about: facts }: ReportDocument): Markup {
  const each = facts.map(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]);
  return element('dl', {}, each);
}

function contents(tables: readonly ReportTable[]): Markup {
  const links = tables.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title)));
  return element('nav', { 'aria-label': 'Inhoud' }, element('h2', {}, 'Inhoud'), element('ol', {}, links));
}

const paragraphs = (notes: readonly string[]) => notes.map((note) => element('p', {}, note));

function section(table: ReportTable): Markup {
  const { id, title, source, notes, columns } = table;
  return element(
    'section',
    { id, class: columns.length > widestOnPortrait ? 'wide' : undefined },
    element('h2', {}, title),
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title }, tableOf(table)),
    paragraphs(notes),
    element('p', { class: 'source' }, `Bron: ${source}`),
    table.chart && barsOf(table, table.chart),
  );
}

const widestOnPortrait = 7;

function tableOf({ title, columns, rows }: ReportTable): Markup {
  const headings = columns.map(({ heading, unit }) =>
    element('th', { scope: 'col' }, heading, unit === undefined ? undefined : element('small', {}, ` (${unit})`)),
  );
  return element(
    'table',
    {},
    element('caption', {}, title),
    element('thead', {}, element('tr', {}, headings)),
    element(
      'tbody',
      {},
      rows.map(([name, ...cells]) => element('tr', {}, rowHeading(name), cells.map(shownInHtml))),
    ),
  );
}

function rowHeading(name: ReportTable['rows'][number][number] | undefined): Markup {
  return element('th', { scope: 'row' }, name?.kind === 'text' ? name.text : '');
}
