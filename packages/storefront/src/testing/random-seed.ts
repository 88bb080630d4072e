/**
 * What random tests begin from: the same on every run, so that a red one speaks of the change that it stands behind.
 * `RANDOM_SEED=123` begins elsewhere, and replays what was found there.
 */
export const randomSeed = Number(process.env["RANDOM_SEED"] ?? 20_261_121);
