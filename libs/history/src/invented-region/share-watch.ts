import { addMonths, monthOf, type Month, type PlainDate } from '@evenwicht/kernel';
import { entryIntoForce } from './municipalities.js';

/**
 * What the invented municipalities know of their own share when they decide to declare that they cannot serve: twelve
 * months up to the last reported one (history format, rule 9). Kept apart from the sums, so that the two can disagree.
 */
export class ShareWatch {
  private readonly vacancies = new Map<string, Map<Month, Map<string, number>>>();
  private readonly allocations = new Map<string, Map<Month, number>>();

  reported(municipality: string, month: Month, association: string, count: number): void {
    const months = this.vacancies.get(municipality) ?? new Map<Month, Map<string, number>>();
    this.vacancies.set(
      municipality,
      months.set(month, (months.get(month) ?? new Map<string, number>()).set(association, count)),
    );
  }

  allocated(municipality: string, on: PlainDate, count: 1 | -1): void {
    const months = this.allocations.get(municipality) ?? new Map<Month, number>();
    const month = monthOf(on);
    this.allocations.set(municipality, months.set(month, (months.get(month) ?? 0) + count));
  }

  /** Allocations and vacancies in the window; no vacancies while none were reported. */
  windowOf(municipality: string): { readonly allocationCount: number; readonly vacancyCount: number } {
    const reports = this.vacancies.get(municipality) ?? new Map<Month, Map<string, number>>();
    const last = [...reports.keys()].sort().at(-1);
    const first = last && addMonths(last, -11);
    const isInWindow = (month: Month) =>
      !!last && !!first && month >= first && month <= last && month >= monthOf(entryIntoForce);
    const vacancies = [...reports].filter(([month]) => isInWindow(month)).flatMap(([, counts]) => [...counts.values()]);
    const allocations = [...(this.allocations.get(municipality) ?? [])].filter(([month]) => isInWindow(month));
    return {
      allocationCount: allocations.reduce((sum, [, count]) => sum + count, 0),
      vacancyCount: vacancies.reduce((sum, count) => sum + count, 0),
    };
  }

  /** Strictly above fifteen in a hundred. */
  isAboveMinimum(municipality: string): boolean {
    const { allocationCount, vacancyCount } = this.windowOf(municipality);
    return vacancyCount > 0 && allocationCount * 100 > vacancyCount * 15;
  }

  /** The one that allocated the fewest of its vacancies to urgent households. */
  lowestOf(municipalities: readonly string[]): string {
    const share = (municipality: string) => {
      const { allocationCount, vacancyCount } = this.windowOf(municipality);
      return vacancyCount === 0 ? 1 : allocationCount / vacancyCount;
    };
    return [...municipalities].sort((left, right) => share(left) - share(right) || (left < right ? -1 : 1))[0] ?? '';
  }
}
