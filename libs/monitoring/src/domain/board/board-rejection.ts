/** Why something about the regional board meeting or the emergency button is not recorded, and the sentence for whoever asked. */
export const boardRejections = {
  AGREEMENT_NOT_ADOPTED: 'Voor deze regio zijn nog geen verdeelafspraken vastgesteld.',
  NO_BOARD_MEETING: 'Dit bestuurlijk overleg bestaat niet.',
  BOARD_MEETING_ALREADY_PLANNED: 'Dit bestuurlijk overleg is al op een andere dag gepland; verplaats het.',
  BOARD_MEETING_ON_THAT_DAY: 'Op deze dag is al een bestuurlijk overleg gepland.',
  BOARD_MEETING_CANCELLED: 'Dit bestuurlijk overleg gaat niet door.',
  BOARD_NOT_YET_MET: 'De dag van het bestuurlijk overleg is nog niet aangebroken.',
  BOARD_ALREADY_DECIDED: 'Dit bestuurlijk overleg heeft al iets besloten.',
  NO_PARTY_TO_AGREEMENT: 'Alleen een deelnemende gemeente of een woningcorporatie kan de noodknop gebruiken.',
  UNDESIRABLE_NOT_SHOWN: 'Noem ten minste één grond waarom de situatie ongewenst is.',
  UNTENABLE_NOT_SHOWN: 'Noem ten minste één grond waarom de situatie onhoudbaar is.',
  SITUATION_WITHOUT_DOCUMENT: 'Noem het kenmerk van het document waarin de situatie beschreven staat.',
  NO_PRESS: 'Dit gebruik van de noodknop bestaat niet.',
  PRESS_OVER: 'Dit gebruik van de noodknop is al behandeld of ingetrokken.',
  NOT_WHO_PRESSED: 'Alleen wie de noodknop gebruikte, kan dat intrekken.',
  NEXT_BOARD_MEETING_FIRST: 'Evaluatie en bijsturing komen eerst in het eerstvolgende bestuurlijk overleg.',
  NOT_ON_BOARD_AGENDA: 'Dit gebruik van de noodknop staat nog niet op de agenda van een bestuurlijk overleg.',
} as const;

export type BoardRejection = keyof typeof boardRejections;
