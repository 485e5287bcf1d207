import { categoryGroups, eventFields, type CategoryGroup } from '@evenwicht/events';
import type { Meanings } from './meaning.js';

/** Two rows of the annex name two groups each; a source may write the group where it means the row. */
const categoryOfGroup = {
  traffickingVictim: 'womensRefuge',
  forensicCare: 'detention',
} as const satisfies Record<CategoryGroup, string>;

/** From receipt to decision, and the end: stream `case-<uuid>`. */
export const applicationCommands: Meanings<'application' | 'decision' | 'closure'> = {
  application: ({ case: reference, municipality, receivedOn, category, scope, ethosLightClass }, { ids }) => [
    {
      type: 'RegisterApplication',
      on: receivedOn,
      data: {
        caseId: ids.caseId(reference),
        personRef: ids.personRef(reference),
        municipality,
        ...classification(category),
        ...(ethosLightClass === undefined ? {} : { ethosLightClass }),
        scope,
        ...(isCaseNumber(reference) && { externalReference: reference }),
      },
    },
  ],

  decision: ({ case: reference, decidedOn, outcome, ground }, { ids }) => {
    const caseId = ids.caseId(reference);
    return outcome === 'granted'
      ? [{ type: 'GrantUrgency', on: decidedOn, data: { caseId } }]
      : [{ type: 'RefuseUrgency', on: decidedOn, data: { caseId, ground } }];
  },

  closure: ({ case: reference, on, reason }, { ids }) => [
    { type: 'CloseCase', on, data: { caseId: ids.caseId(reference), reason, wasMadeElsewhere: true } },
  ],
};

/** A key without a digit may be the name of somebody: it tells cases apart and goes no further (architecture section 4). */
function isCaseNumber(reference: string): boolean {
  return eventFields.externalReference.safeParse(reference).success;
}

function classification(category: string): { readonly category: string; readonly group?: CategoryGroup } {
  const group = categoryGroups.find((name) => name === category);
  return group ? { category: categoryOfGroup[group], group } : { category };
}
