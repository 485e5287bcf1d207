import type { CaseEvent, Position, RecordedEvent, StreamName } from '@evenwicht/events';
import { MemoryEventStore } from '@evenwicht/event-store';
import { nameBasedUuid, type CaseId, type EventId } from '@evenwicht/kernel';
import {
  copyInto,
  eventsOf,
  housed,
  inventedRegion,
  rulers,
  steppedIn,
  type InventedFact,
  type Story,
} from '@evenwicht/testing';
import { Explanations, PositionAhead } from '../handlers/explanations.js';
import { casePage } from './case-page.js';

const [a, b] = rulers;

async function explain(events: readonly RecordedEvent[], upTo?: number) {
  const log = new MemoryEventStore();
  await copyInto(log, events);
  return new Explanations(log).ofCase(lastCaseIn(events), upTo as Position | undefined);
}

/** The last case of the log. */
const lastCaseIn = (events: readonly RecordedEvent[]) =>
  events.findLast(({ stream }) => stream.startsWith('case-'))!.stream.slice('case-'.length) as CaseId;

/** What the decider records beside what a spec tells of a case, at the end of the log. Invented. */
function withEvents(events: readonly RecordedEvent[], ...more: readonly Pick<CaseEvent, 'type' | 'data'>[]) {
  const last = events.at(-1)!;
  const added = more.map((event, index) => ({
    ...last,
    ...event,
    eventId: nameBasedUuid(last.eventId, String(index)) as EventId,
    revision: last.revision + index + 1,
    position: (last.position + index + 1) as Position,
    stream: `case-${lastCaseIn(events)}` as StreamName,
    actor: { organisation: b, role: 'caseworker', pseudonym: 'invented' },
  }));
  return [...events, ...added] as RecordedEvent[];
}

async function pageOf(events: readonly RecordedEvent[], upTo?: number): Promise<string> {
  return casePage((await explain(events, upTo))!).join('\n');
}

const facts = (name: string, story: Story = {}): readonly InventedFact[] => [...inventedRegion, ...housed(name, story)];
const steppedInCase = [...inventedRegion, ...steppedIn('x', b, a, '2026-10-01')];

describe('One page that explains a case', () => {
  it('says where it counts, for what and in which half-year, with the article (1a, 3a, 3b, 3.5)', async () => {
    const page = await pageOf(eventsOf(facts('x')));

    expect(page).toContain(
      '- Gemeente GM0148, het tweede halfjaar van 2026: als gehuisvest huishouden, in de balans (3a, 3.5), op 1 oktober 2026.',
    );
    expect(page).toContain('als toewijzing van een mutatie, in het aandeel (3b), op 14 september 2026.');
    expect(page).toContain('als aanvraag (3.5), op 6 juli 2026.');
  });

  it('gives the article, the facts and whose word each is', async () => {
    const events = withEvents(
      eventsOf(facts('x')),
      {
        type: 'OriginDetermined',
        data: { origin: a, originLies: 'in-region', evidence: 'brp-residential-address' } as never,
      },
      {
        type: 'DestinationEstablished',
        data: { municipality: a, basis: 'residencePrinciple', municipalityOfOrigin: a } as never,
      },
    );
    const page = await pageOf(events);

    expect(page).toContain(
      'De bestemming is Gemeente GM0148, naar het woonplaatsbeginsel: instroom is uitstroom (1a).',
    );
    expect(page).toContain(`De herkomst is Gemeente GM0148: vastgelegd door Gemeente GM0160`);
    expect(page).toContain(
      'Was terugkeer niet passend geweest (1b), dan had de bemiddelingstafel bepaald waar; dat is niet na te rekenen.',
    );
  });

  it('gives the figures that a declaration relied on, and how few allocations would have refused it (3c)', async () => {
    const seen = {
      firstMonth: '2026-07',
      lastMonth: '2026-09',
      allocationCount: 4,
      vacancyCount: 20,
      share: { numerator: 1, denominator: 5 },
      window: 'rolling-12-months',
      upToPosition: 12,
    };
    const events = withEvents(
      eventsOf(steppedInCase),
      {
        type: 'DeclaredUnableToServe',
        data: {
          municipality: a,
          reason: 'no-fitting-dwelling',
          minimumShare: { numerator: 15, denominator: 100 },
          operationalShare: seen,
        } as never,
      },
      {
        type: 'MunicipalitySteppedIn',
        data: { municipality: b, municipalityOfOrigin: a, balanceBefore: null, upToPosition: 12 } as never,
      },
      {
        type: 'DestinationEstablished',
        data: { municipality: b, basis: 'reciprocity', municipalityOfOrigin: a } as never,
      },
    );
    const page = await pageOf(events);

    expect(page).toContain(
      '4 toewijzingen op 20 mutaties van juli 2026 tot en met september 2026, meer dan 15% (plaats 12).',
    );
    expect(page).toContain(
      'Had Gemeente GM0148 op die mutaties hoogstens 3 toewijzingen gehad (3c), dan was de verklaring geweigerd',
    );
    expect(page).toContain('Gemeente GM0148 staat daarvoor open om een volgende keer bij te springen.');
  });

  it('gives the figures of the half-years in which it counts, and of no other months (3a, 3b)', async () => {
    const nextYear = { fact: 'vacancies', municipality: a, month: '2027-02', count: 40, association: 'w' } as const;
    const page = await pageOf(eventsOf([...facts('x'), nextYear]));

    expect(page).toContain(
      '- Gemeente GM0148, het tweede halfjaar van 2026: 1 toewijzing op 0 mutaties, dus geen aandeel; het minimumaandeel is 15% (3b). Gehuisvest 1, naar rato van huishoudens 3/5 (0,60), balans 2/5 (0,40) (3a).',
    );
  });

  it('says whose count of households is missing, instead of figures (E-37)', async () => {
    const without = facts('x').filter(({ fact }) => fact !== 'households');

    expect(await pageOf(eventsOf(without))).toContain(
      'Gemeente GM0148, het tweede halfjaar van 2026: niet te berekenen, want het aantal huishoudens van Gemeente GM0148 op 1 januari 2025 ontbreekt.',
    );
  });

  it('is not given of a place that the log does not reach yet, for it would change', async () => {
    const events = eventsOf(facts('x'));

    await expect(explain(events, events.length + 1)).rejects.toThrow(PositionAhead);
  });

  it('says no code, month or day as they are stored', async () => {
    const events = withEvents(eventsOf(facts('x')), {
      type: 'OriginDetermined',
      data: { origin: a, originLies: 'in-region', evidence: 'brp-residential-address' } as never,
    });
    const page = (await pageOf(events)).replace(/versie \S+|Zaak \S+/g, '');

    expect(page).not.toMatch(/\d{4}-\d{2}|brp-/);
  });

  it('counts anew what one other fact would have changed: scope, day, kind of dwelling, own help', async () => {
    const page = await pageOf(eventsOf(steppedInCase));

    expect(page).toContain('Was het huishouden niet wettelijk urgent (hoofdstuk 1; R-016), dan telde het nergens.');
    expect(page).toContain(
      'Was de huur ingegaan op 1 januari 2027, dan telde het niet als gehuisvest huishouden, in de balans (3a, 3.5) in Gemeente GM0160, het tweede halfjaar van 2026; telde het wel als gehuisvest huishouden, in de balans (3a, 3.5) in Gemeente GM0160, het eerste halfjaar van 2027.',
    );
    expect(page).toContain(
      'Was de woning nieuwbouw en geen mutatie (3b), dan telde het niet als toewijzing van een mutatie, in het aandeel (3b) in Gemeente GM0160',
    );
    expect(page).toContain('Had Gemeente GM0148 zelf gehuisvest (3c), dan telde het niet als toewijzing');
    expect(page).toContain('stond er niets in de wederkerigheid');
  });

  it('of a household outside the agreement says that it counts nowhere (R-016, E-22)', async () => {
    const page = await pageOf(eventsOf(facts('x', { scope: 'permit-holder', category: 'permitHolder' })));

    expect(page).toContain('Waar deze zaak telt\n- Nergens.');
    expect(page).toContain('valt buiten de verdeelafspraken');
  });

  it('at the same position is the same text, whatever came since; and of a case that was not there by then, none', async () => {
    const events = eventsOf(facts('x'));
    const upTo = events.length;
    const since = eventsOf([...facts('x'), { fact: 'tenancy-reversed', case: 'x', on: '2026-11-02' }]);

    expect(await pageOf(since, upTo)).toBe(await pageOf(events));
    expect(await pageOf(since)).not.toContain('als gehuisvest huishouden, in de balans (3a, 3.5), op');
    expect(await explain(events, 3)).toBeUndefined();
  });
});
