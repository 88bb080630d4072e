import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { createCoin } from "../src/stats/coin.ts";

/** A machine on which two equal things are measured in turn: gives the duration of one measurement after the other. */
export interface World {
  name: string;
  /** Opens one run. `next` gives the natural logarithm of a duration; the machine's state goes on from one to the next. */
  open(draw: () => number): { next: () => number };
}

const normal = (draw: () => number) => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
const studentT = (draw: () => number, degrees: number) => {
  let squares = 0;
  for (let at = 0; at < degrees; at += 1) squares += normal(draw) ** 2;
  return normal(draw) / Math.sqrt(squares / degrees);
};
const plain = (name: string, noise: (draw: () => number) => number): World => ({
  name,
  open: (draw) => ({ next: () => noise(draw) }),
});

/** What the noise of real machines looks like, and worse. Spreads are about 0.085 a measurement, so 0.12 a pair. */
export const worlds: World[] = [
  plain("normal", (draw) => 0.085 * normal(draw)),
  plain("log-normal durations, skewed", (draw) => 0.06 * Math.exp(0.8 * normal(draw))),
  plain("Student t with 2 degrees", (draw) => 0.06 * studentT(draw, 2)),
  plain("Cauchy", (draw) => 0.04 * studentT(draw, 1)),
  plain("spikes: one in ten up to 8 times as long", (draw) => 0.06 * normal(draw) + (draw() < 0.1 ? 2 * draw() : 0)),
  plain("ties: clock of 16 ms at 100 ms", (draw) =>
    Math.log(16 * Math.max(1, Math.round((100 * Math.exp(0.085 * normal(draw))) / 16))),
  ),
  plain("two modes, 20 % apart", (draw) => 0.03 * normal(draw) + (draw() < 0.5 ? 0.2 : 0)),
  {
    name: "neighbours correlated 0.9",
    open: (draw) => {
      let state = 0.085 * normal(draw);
      return { next: () => (state = 0.9 * state + 0.085 * Math.sqrt(1 - 0.81) * normal(draw)) };
    },
  },
  {
    name: "drift: 1 % slower each measurement",
    open: (draw) => {
      let at = 0;
      return { next: () => 0.01 * at++ + 0.085 * normal(draw) };
    },
  },
  {
    name: "second of a pair 15 % slower",
    open: (draw) => {
      let at = 0;
      return { next: () => 0.15 * (at++ % 2) + 0.085 * normal(draw) };
    },
  },
  {
    name: "noise doubles halfway",
    open: (draw) => {
      let at = 0;
      return { next: () => (at++ < 40 ? 0.085 : 0.25) * normal(draw) };
    },
  },
];

/** Log ratios of one run in random order, head over base; `slower` is what the change really costs. */
export function openRun(world: World, slower: number, seed: number): () => number {
  const source = xoroshiro128plus(seed);
  const { next } = world.open(() => uniformFloat64(source));
  const toss = createCoin(seed ^ 0x5bd1e995);
  return () => {
    const isHeadFirst = toss();
    const [first, second] = [next(), next()];
    return (isHeadFirst ? first - second : second - first) + slower;
  };
}
