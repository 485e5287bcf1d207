/** Why a figure is not recorded, and the sentence for whoever reported it. */
export const supplyRejections = {
  MUNICIPALITY_NOT_A_MEMBER: 'De gemeente doet op die dag niet mee aan de verdeelafspraken.',
  MONTH_LIES_AHEAD: 'Over een maand die nog moet beginnen zijn geen mutaties te melden.',
} as const;

export type SupplyRejection = keyof typeof supplyRejections;
