import { Region } from '@evenwicht/distribution';
import { agreementRoute, schemeRoute } from '@evenwicht/agreement';
import { caseRoute } from '@evenwicht/urgency-case';
import { reactionOnShares, supplyRoute } from '@evenwicht/housing-supply';
import { reactionOnTenancies } from '@evenwicht/reciprocity';
import { erased, erasedReaction, type ImportWorld } from './session/import-world.js';

/** The contexts as an import knows them: the same routes as over HTTP, and the reactions. */
export const regionWorld: ImportWorld<Region> = {
  emptyView: () => new Region(),
  routes: {
    agreement: erased(agreementRoute),
    scheme: erased(schemeRoute),
    supply: erased(supplyRoute),
    case: erased(caseRoute),
  },
  regionOf: ({ rules }) => rules.region,
  agreementVersionOn: ({ rules }, on) => rules.termsOn(on).agreementVersion,
  reactions: { reciprocity: erasedReaction(reactionOnTenancies), supply: erasedReaction(reactionOnShares) },
};
