/** Sets `RANDOM_SEED` in an environment to the seed of a run. @throws Error for what is no seed */
export function setRandomSeed(environment: Record<string, string | undefined>): number;
