import { sentenceOf, type CaseEvent } from '@evenwicht/events';
import type { Visitor } from '@evenwicht/service-kit';
import { caseDecider } from '../domain/case-decider.js';
import { initialCase, type CaseState, type RegisteredCase } from '../domain/case-state.js';
import { clocksOf } from '../domain/clocks/case-clocks.js';
import { awbTerm } from '../domain/clocks/term-fact.js';
import * as given from '../domain/invented-case-fixture.js';
import { dwellingOffered, otherAssociation, searchProfileEstablished } from '../domain/invented-offer-fixture.js';
import { columnsOf } from '../projections/case-columns.js';
import type { CaseFile } from '../projections/case-file.js';
import { associationIn, type TimelineLine } from '../projections/case-files.js';
import { offersForAssociation, offersForParties } from './visible-offers.js';
import { visibleTo } from './visible-case-file.js';

const offered = [
  ...given.ownOriginCase,
  searchProfileEstablished(),
  dwellingOffered(),
  dwellingOffered({ association: otherAssociation }),
];
const other: Visitor = { pseudonym: 'p', role: 'housing-association', organisation: otherAssociation };

const recorded = (happenings: readonly object[]) =>
  happenings.map((each) => ({ occurredOn: given.today, ...each })) as unknown as CaseEvent[];
const after = (happenings: readonly object[]): CaseState =>
  recorded(happenings).reduce<CaseState>((state, event) => caseDecider.evolve(state, event), initialCase);
const statuses = (shown: object) =>
  (shown as { offers: readonly { readonly status: string }[] }).offers.map(({ status }) => status);

describe('an offer that nobody answered', () => {
  const allocated = [...offered, given.dwellingAllocated()];

  it('stays open while another association allocates, for that can fall through', () => {
    expect(statuses(offersForParties(after(allocated)))).toEqual(['accepted', 'open']);
  });

  it('has lapsed once the tenancy starts, for whoever made it and for the parties', () => {
    const housed = after([...allocated, given.tenancyStarted()]);

    expect(statuses(offersForParties(housed))).toEqual(['accepted', 'lapsed']);
    expect(statuses(offersForAssociation(housed, otherAssociation))).toEqual(['lapsed']);
  });

  it('is open again when that tenancy turns out not to have started', () => {
    const reversed = after([...allocated, given.tenancyStarted(), given.tenancyReversed()]);

    expect(statuses(offersForParties(reversed))).toEqual(['accepted', 'open']);
  });

  it('has lapsed when the case is closed', () => {
    expect(statuses(offersForParties(after([...offered, given.caseClosed()])))).toEqual(['lapsed', 'lapsed']);
  });

  it('shows who made it that the household is placed, and not by which association (R-068)', () => {
    const seen = seenBy(other, allocated);

    expect(seen).toMatchObject({ stage: 'allocated', offers: [{ status: 'open' }] });
    expect(JSON.stringify(seen)).not.toContain('association-1');
    expect(seenBy({ ...other, organisation: 'association-1' }, allocated)).toMatchObject({
      allocation: { association: 'association-1' },
    });
  });
});

function seenBy(visitor: Visitor, happenings: readonly object[]): object {
  const state = after(happenings);
  const events = recorded(happenings);
  const names = { municipality: (code: string) => code, association: (id: string) => id };
  const timeline = events.map(
    (event, revision) =>
      ({
        revision,
        position: revision + 1,
        type: event.type,
        ...associationIn(event.data),
        sentence: sentenceOf(event, names),
      }) as TimelineLine,
  );
  const file = { caseId: given.caseId, ...columnsOf(state as RegisteredCase), state } as unknown as CaseFile;
  return visibleTo(
    visitor,
    file,
    timeline,
    clocksOf(events, given.today, () => awbTerm),
  );
}
