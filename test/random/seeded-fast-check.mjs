// Jest takes this for fast-check: the same library, with the seed of this run for every property and sample that names none.
/* eslint-disable @nx/enforce-module-boundaries -- by its name Jest would come back here */
import fc from '../../node_modules/fast-check/lib/fast-check.js';

fc.configureGlobal({ seed: Number(process.env.RANDOM_SEED) });

export * from '../../node_modules/fast-check/lib/fast-check.js';
export default fc;
