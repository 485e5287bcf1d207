/** The day on which the law entered into force; any number would do, as long as it stays. */
const usual = 20260701;

/**
 * The seed of everything that is drawn in specs: fixed, so that a run says the same as the one before. `RANDOM_SEED=N`
 * takes another, `RANDOM_SEED=new` one that nobody chose. The processes that this one starts draw by the same.
 * @throws Error for what is no seed
 */
export function setRandomSeed(environment) {
  const asked = environment.RANDOM_SEED ?? String(usual);
  const seed = asked === 'new' ? Math.trunc(Math.random() * 2 ** 31) : Number(asked);
  if (!Number.isInteger(seed) || Math.abs(seed) > 2 ** 31) throw new Error(`RANDOM_SEED=${asked} is no whole number`);
  environment.RANDOM_SEED = String(seed);
  return seed;
}
