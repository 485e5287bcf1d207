import type { CaseEvent } from '@evenwicht/events';
import { caseDecider } from './case-decider.js';
import {
  applied,
  destinationEstablished,
  dwellingAllocated,
  granted,
  handedOver,
  hardenberg,
  kampen,
  dalfsen,
  originDetermined,
  residencePrincipleSetAside,
  returnAssessedUnsuitable,
  today,
} from './invented-case-fixture.js';
import { partiesOf } from './parties.js';

/** The municipalities that know of a case with these facts. */
function knowing(...facts: readonly object[]): readonly string[] {
  const events = facts.map((fact) => ({ occurredOn: today, ...fact }) as unknown as CaseEvent);
  const parties = partiesOf(events.reduce(caseDecider.evolve, caseDecider.initial));
  return [...new Set(parties)].filter((one) => one !== undefined).sort();
}

describe('Which municipalities know of a case', () => {
  const allocated = [
    applied({ municipality: kampen }),
    granted(),
    originDetermined(),
    destinationEstablished(),
    handedOver(),
    dwellingAllocated(),
  ];

  test('that of application, of origin and of the dwelling (7.11)', () => {
    expect(knowing(...allocated)).toEqual([dalfsen, kampen]);
  });

  test('where a dwelling was allocated and it turns out to be unsafe, that one no longer: nobody will live there (1b; E-02)', () => {
    expect(knowing(...allocated, returnAssessedUnsuitable({ reason: 'unsafe' }))).toEqual([kampen]);
  });

  test('of a carer not where the household came from: there is nothing for it to do, and the care is not its to know (1b; R-048)', () => {
    const carer = [applied({ category: 'informalCare' }), granted(), originDetermined({ origin: hardenberg })];
    const byCare = { municipality: kampen, basis: 'informalCare', municipalityOfOrigin: hardenberg } as const;
    expect(knowing(...carer)).toEqual([dalfsen]);
    expect(knowing(...carer, residencePrincipleSetAside(), destinationEstablished(byCare))).toEqual([dalfsen, kampen]);
  });
});
