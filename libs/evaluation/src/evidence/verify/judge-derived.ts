import { bundlePaths } from '../bundle/bundle-format.js';
import { DerivedParts } from '../bundle/derived-parts.js';
import type { BundleFiles } from './bundle-files.js';
import { storedEvents } from '../bundle/stored-events.js';
import type { Finding } from './findings.js';
import type { Judgement } from './judge-manifest.js';
import { judgedPublished } from './judge-published.js';

/**
 * Makes rules and reports again from the events of the bundle. What the files say must come out; a later version of this
 * program may have more to say.
 */
export async function judgedDerived(files: BundleFiles): Promise<Judgement> {
  let derived: DerivedParts;
  try {
    derived = await derivedFrom(files);
  } catch {
    // the bundle is right and this version does not know it all
    return { notChecked: [{ kind: 'derived', reason: 'unknown-event' }] };
  }
  const findings: Finding[] = [];
  const contents = derived.contents();
  for (const [file, content] of contents) {
    const said = await files.content(file);
    if (said && !isBorneOut(said.toString('utf8'), JSON.parse(content)))
      findings.push({ kind: 'derived-differs', file });
  }
  const published = await judgedPublished(files, derived.published);
  return {
    findings: [...findings, ...(published.findings ?? [])],
    checked: [{ kind: 'derived', count: contents.size - findings.length }, ...(published.checked ?? [])],
    notChecked: published.notChecked ?? [],
  };
}

async function derivedFrom(files: BundleFiles): Promise<DerivedParts> {
  const [derived, events] = [new DerivedParts(), files.at(bundlePaths.events)];
  for await (const placed of storedEvents(events)) for (const each of placed) derived.take(each);
  await derived.countEveryCase(events);
  return derived;
}

function isBorneOut(text: string, derived: unknown): boolean {
  try {
    return holds(derived, JSON.parse(text));
  } catch {
    return false; // no JSON
  }
}

/** Whether everything that is said is there. */
function holds(derived: unknown, said: unknown): boolean {
  if (typeof said !== 'object' || said === null) return derived === said;
  if (typeof derived !== 'object' || derived === null) return false;
  if (Array.isArray(said) && (!Array.isArray(derived) || derived.length !== said.length)) return false;
  return Object.entries(said).every(([name, value]) => holds((derived as Record<string, unknown>)[name], value));
}
