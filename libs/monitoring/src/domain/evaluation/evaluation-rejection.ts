/** Why something about an evaluation is not recorded, and the sentence for whoever asked. */
export const evaluationRejections = {
  AGREEMENT_NOT_ADOPTED: 'Voor deze regio zijn nog geen verdeelafspraken vastgesteld.',
  NO_EVALUATION: 'Deze evaluatie bestaat niet.',
  EVALUATION_NUMBER_NOT_NEXT: 'Evaluaties worden doorgenummerd; neem het eerstvolgende nummer.',
  EVALUATION_ALREADY_OPENED: 'Een evaluatie met dit nummer is al begonnen, met een andere aanleiding.',
  EVALUATION_CONCLUDED: 'Deze evaluatie is al afgerond.',
  EVALUATION_NOT_DUE: 'De drie jaar zijn nog niet voorbij; noem een andere aanleiding.',
  NO_PRESS: 'Dit gebruik van de noodknop bestaat niet.',
  PRESS_NOT_NAMED: 'Noem het gebruik van de noodknop waaruit de evaluatie voortkomt.',
  NO_FINDING: 'Deze bevinding bestaat niet, of is ingetrokken.',
  FINDING_ANSWERED: 'Op deze bevinding berust een bijsturing.',
  NO_BOARD_DECISION: 'Dit besluit van het bestuurlijk overleg bestaat niet.',
  NO_ADJUSTMENT: 'Deze bijsturing bestaat niet.',
  NOT_A_RULE_CHANGE: 'Dit is geen wijziging van de verdeelafspraken of van een urgentieregeling.',
  NO_FINDINGS_RECORDED: 'Er is nog geen bevinding vastgelegd.',
} as const;

export type EvaluationRejection = keyof typeof evaluationRejections;
