import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The numbered paragraphs of chapter 3 of the agreement. */
export const paragraphs = ['1', '1a', '1b', '1c', '1d', '2', '3', '3a', '3b', '3c', '4', '5'] as const;

interface Row {
  readonly paragraph: string;
  readonly gist: string;
  readonly file: string;
  readonly spec: string;
  readonly title: string;
}

/** What is wrong with the table of docs/agreement.md, each as one sentence; empty when the agreement is covered. */
export function faultsOf(markdown: string, root: string): readonly string[] {
  const rows = rowsOf(markdown);
  const present = rows.map(({ paragraph }) => paragraph);
  const missing = paragraphs.filter((paragraph) => !present.includes(paragraph));
  return [...missing.map((paragraph) => `${paragraph} has no row`), ...rows.flatMap((row) => faultsOfRow(row, root))];
}

function rowsOf(markdown: string): readonly Row[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [paragraph = '', gist = '', file = '', spec = '', title = ''] = line.split('|').slice(1).map(unquoted);
    return { paragraph, gist, file, spec, title };
  });
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^`|`$/g, '');
}

function faultsOfRow({ paragraph, gist, file, spec, title }: Row, root: string): readonly string[] {
  const about = `${paragraph}, ${title || 'without a sentence'}`;
  return [
    [gist === '', `${about}: says nothing`],
    [!isFile(join(root, file), file), `${about}: there is no file ${file}`],
    [!isFile(join(root, spec), spec), `${about}: there is no specification ${spec}`],
    [!isProvedIn(join(root, spec), title), `${about}: the sentence is not in ${spec}`],
  ]
    .filter(([isWrong]) => isWrong)
    .map(([, fault]) => String(fault));
}

function isFile(path: string, written: string): boolean {
  return written !== '' && existsSync(path);
}

/** A title stands in a specification as a text of its own: the whole sentence, between quotes. */
function isProvedIn(path: string, title: string): boolean {
  if (title === '' || !path.endsWith('.spec.ts') || !existsSync(path)) return false;
  const source = readFileSync(path, 'utf8');
  return ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`));
}
