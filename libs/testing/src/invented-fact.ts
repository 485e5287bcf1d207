import type { ClosureReason, Scope } from '@evenwicht/events';

/** A fact in the words of a spec, in the order in which things became known. Everything in it is invented. */
export type InventedFact =
  | { readonly fact: 'agreement'; readonly version: string; readonly on: string }
  | { readonly fact: 'member'; readonly municipality: string; readonly validFrom: string; readonly validUntil?: string }
  | { readonly fact: 'succession'; readonly predecessor: string; readonly successor: string; readonly on: string }
  | { readonly fact: 'entry-into-force'; readonly on: string }
  | {
      readonly fact: 'minimum-share';
      readonly numerator: number;
      readonly denominator: number;
      readonly validFrom: string;
    }
  | {
      readonly fact: 'households';
      readonly municipality: string;
      readonly referenceDate: string;
      readonly count: number;
    }
  | {
      readonly fact: 'facilities';
      readonly municipality: string;
      readonly validFrom: string;
      readonly available: readonly string[];
      readonly unavailable: readonly string[];
    }
  | { readonly fact: 'policy'; readonly policy: string; readonly value: string; readonly validFrom: string }
  | { readonly fact: 'fallback'; readonly isActive: boolean; readonly validFrom: string }
  | {
      readonly fact: 'vacancies';
      readonly municipality: string;
      readonly month: string;
      readonly count: number;
      readonly association?: string;
    }
  | {
      readonly fact: 'small-affordable-change';
      readonly municipality: string;
      readonly on: string;
      readonly direction: 'addition' | 'removal';
      readonly count: number;
    }
  | { readonly fact: 'scheme'; readonly municipality: string; readonly validFrom: string; readonly validUntil?: string }
  | CaseFact;

export type CaseFact = { readonly case: string; readonly on: string } & (
  | { readonly fact: 'application'; readonly municipality: string; readonly scope?: string; readonly category?: string }
  | { readonly fact: 'forwarding'; readonly municipality: string }
  | { readonly fact: 'set-aside' }
  | { readonly fact: 'scope-corrected'; readonly scope: Scope }
  | { readonly fact: 'decision'; readonly outcome: 'granted' | 'refused' }
  | {
      readonly fact: 'allocation';
      readonly municipality: string;
      readonly kind?: string;
      readonly basis?: string;
      readonly origin?: string;
      readonly association?: string;
    }
  | { readonly fact: 'destination'; readonly municipality: string; readonly basis: string }
  | { readonly fact: 'referral'; readonly question: string }
  | { readonly fact: 'stepped-in'; readonly municipality: string; readonly origin: string }
  | { readonly fact: 'category-corrected'; readonly category: string; readonly previousCategory: string }
  | { readonly fact: 'allocation-withdrawn' }
  | { readonly fact: 'tenancy' }
  | { readonly fact: 'tenancy-reversed' }
  | { readonly fact: 'closure'; readonly reason: ClosureReason }
  | { readonly fact: 'reopened' }
);
