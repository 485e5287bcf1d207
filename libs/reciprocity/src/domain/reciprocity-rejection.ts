/** Why a placement does not enter the ledger, and the sentence for whoever looks. */
export const reciprocityRejections = {
  HELPER_IS_HELPED: 'Een gemeente kan niet bijspringen voor zichzelf.',
} as const;

export type ReciprocityRejection = keyof typeof reciprocityRejections;
