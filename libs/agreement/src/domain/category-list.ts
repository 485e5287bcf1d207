import { accept, reject, type Decision } from '@evenwicht/kernel';
import { urgencyCategories, type AgreementEvent, type UrgencyCategory } from '@evenwicht/events';
import type { AdoptCategoryList } from './agreement-command.js';
import type { AgreementRejection } from './agreement-rejection.js';
import { listContent, type AgreementState } from './agreement-state.js';

type Listed = AdoptCategoryList['data']['categories'][number];

/** a closed list with a version; a version never changes its content, for applications refer to it. */
export function adoptCategoryList(
  state: AgreementState,
  { on, data }: AdoptCategoryList,
): Decision<AgreementEvent, AgreementRejection> {
  const { version, validFrom, criteriaVersion, categories } = data;
  const earlier = state.categoryLists[version];

  if (categories.length === 0) return reject('EMPTY_CATEGORY_LIST');
  if (!areStatutory(categories)) return reject('NOT_A_STATUTORY_CATEGORY');
  if (new Set(categories.map(({ category }) => category)).size < categories.length) {
    return reject('CATEGORY_LISTED_TWICE');
  }
  if (earlier !== undefined && earlier !== listContent(data)) return reject('CATEGORY_LIST_VERSION_IN_USE');
  return accept({
    type: 'CategoryListVersionAdopted',
    occurredOn: on,
    data: { version, validFrom, criteriaVersion, categories: [...categories] },
  });
}

function areStatutory(
  categories: readonly Listed[],
): categories is readonly (Listed & { readonly category: UrgencyCategory })[] {
  return categories.every(({ category }) => (urgencyCategories as readonly string[]).includes(category));
}
