import { eventTypesOf } from '@evenwicht/events';
import { fileURLToPath } from 'node:url';
import { specificationsIn } from './invariant-coverage.js';

const libs = fileURLToPath(new URL('../../libs', import.meta.url));

/** What nobody asks for: the system alone raises alarms, and an import alone writes of itself. */
const askedByNobody = ['alarm', 'import'];

/** The kinds of stream of which no specification holds who may record what to what the decisions give. */
function unwalked(specifications: readonly string[]): readonly string[] {
  const walked = specifications.filter((text) => /recordersMet|randomCases|carriedOut/.test(text)).join('\n');
  return Object.keys(eventTypesOf).filter(
    (category) => !askedByNobody.includes(category) && !walked.includes(`recordersOf.${category}`),
  );
}

describe('Who may record what', () => {
  const specifications = specificationsIn([libs]);

  it('is walked for every kind of stream that somebody writes', () => {
    expect(unwalked(specifications)).toEqual([]);
  });

  it('is missed where no specification walks a kind', () => {
    const planted = specifications.filter((text) => !text.includes('recordersOf.supply'));
    expect(unwalked(planted)).toEqual(['supply']);
  });
});
