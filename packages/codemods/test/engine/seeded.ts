/** Random choices that a seed repeats. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  under(below: number): number;
  pick<T>(list: readonly T[]): T;
}

/** The seed of this run: `SEED=<number>` replays one, otherwise the clock chooses. */
const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000_007);

/** Random numbers from a seed, by the splitmix32 step. */
function seeded(from: number): Random {
  let state = from >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const under = (below: number) => next() % below;
  return {
    under,
    pick(list) {
      const chosen = list[under(list.length)];
      if (chosen === undefined) throw new Error("nothing to pick from");
      return chosen;
    },
  };
}

/** Runs `check` many times, each with its own seed; a failure names the seed that repeats it. */
export function forSeeds(times: number, check: (random: Random) => void): void {
  for (let index = 0; index < times; index += 1) {
    try {
      check(seeded(seed + index));
    } catch (error) {
      throw new Error(`failed with SEED=${seed + index}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}
