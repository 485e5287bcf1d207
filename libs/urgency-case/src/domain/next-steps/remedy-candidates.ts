import { closureReasons, objectionOutcomes, reopeningReasons, scopes, type Scope } from '@evenwicht/events';
import { anyCodes, type Candidates, type Question } from './candidates.js';
import { objectionDueOn } from '../objection.js';
import { dayAfter } from './procedure-candidates.js';

const [anyCode] = anyCodes;

/** From the decision on: objection, what an urgency can come to, and corrections. */
export const remedyCandidates: Candidates<
  | 'LodgeObjection'
  | 'PostponeObjectionDecision'
  | 'DecideObjection'
  | 'RevokeUrgency'
  | 'ExtendUrgency'
  | 'ExpireUrgency'
  | 'CorrectCategory'
  | 'CorrectScope'
  | 'CloseCase'
  | 'ReopenCase'
> = {
  LodgeObjection: () => [{}],
  PostponeObjectionDecision: ({ on, state: { objection } }) => [
    { decideBy: dayAfter(on, objection && objectionDueOn(objection)) },
  ],
  DecideObjection: () => [
    ...objectionOutcomes.map((outcome) => ({ outcome })),
    { outcome: 'upheld', replacement: 'granted' },
    { outcome: 'upheld', replacement: 'refused', ground: anyCode },
  ],
  RevokeUrgency: () => [{ ground: anyCode }],
  ExtendUrgency: ({ on, state: { decision } }) => [{ validUntil: dayAfter(on, decision?.validUntil) }],
  ExpireUrgency: () => [{}],
  CorrectCategory: (question) => {
    const { category, ethosLightClass, scope } = question.state.application;
    const others = categoriesOf(scope, question).map((other) => ({ category: other, reason: anyCode }));
    return [...others, { category, ethosLightClass: ethosLightClass === 1 ? 2 : 1, reason: anyCode }];
  },
  CorrectScope: (question) =>
    scopes.flatMap((scope) => categoriesOf(scope, question).map((category) => ({ scope, category, reason: anyCode }))),
  CloseCase: () => closureReasons.map((reason) => ({ reason })),
  ReopenCase: () => reopeningReasons.map((reason) => ({ reason })),
};

/** Of the agreement, or of the municipality's own. */
function categoriesOf(scope: Scope, { terms }: Question): readonly string[] {
  return scope === 'statutory' ? terms.categoryList.categories.map(({ category }) => category) : anyCodes;
}
