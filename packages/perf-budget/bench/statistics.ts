/**
 * What the gate's decisions are worth, measured: `node packages/perf-budget/bench/statistics.ts [runs] [seed]`. Every line can be
 * replayed with its seed.
 */
import { argv } from "node:process";
import { pairsNeeded } from "../src/stats/pairs-needed.ts";
import { worlds, type World } from "./worlds.ts";
import { tryMany } from "./trials.ts";
import { measureCoverage } from "./coverage.ts";

const runs = Number(argv[2] ?? 10_000);
const seed = Number(argv[3] ?? 6);
const percent = (share: number, digits = 2) => `${(100 * share).toFixed(digits)} %`;
const wide = (cells: readonly (string | number)[], first = 44) =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(first) : String(cell).padStart(11))).join(""));

console.log(`${runs} runs a line, seed ${seed}, node ${process.version}`);
console.log("\nNothing changed, a look after each of 200 pairs, 1 % allowed. False alarms:");
for (const world of worlds) {
  // A boundary of nearly nothing, so that only the evidence stands between noise and an alarm.
  const ours = tryMany({
    world,
    slower: 0,
    runs,
    limit: 200,
    seed,
    boundary: 1e-9,
    falseAbove: 0.01,
    falseBelow: 1e-300,
  });
  wide([world.name, percent(ours.above)]);
}

const whole = { runs, limit: 200, seed, falseAbove: 0.01 / 20, falseBelow: 0.02 };
console.log("\nOne of 20 budgets, so 0.05 % allowed, tolerance 5 %, at most 200 pairs:");
wide(["", "said slower", "said fine", "unsure", "pairs", "95 % under"]);
const boundary = Math.log(1.05);
for (const world of worlds) {
  for (const slower of [0, Math.log(1.1), Math.log(1.2)]) {
    const { above, below, open, typicalPairs, manyPairs } = tryMany({ ...whole, world, slower, boundary });
    wide(
      [
        `${world.name}, +${Math.round(100 * Math.expm1(slower))} %`,
        percent(above),
        percent(below),
        percent(open),
        typicalPairs,
        manyPairs,
      ],
      56,
    );
  }
}

console.log("\nA whole run with nothing changed: 20 budgets on one machine's noise, any false alarm:");
for (const world of worlds.slice(0, 5)) wide([world.name, percent(anyAlarm(world, Math.ceil(runs / 10)))]);

console.log("\nBounds that fail to hold the truth at any of 100 looks (1 % allowed below, 2 % above):");
wide(["", "lower", "upper"]);
for (const { name, lower, upper } of measureCoverage(Math.ceil(runs / 10), seed))
  wide([name, percent(lower), percent(upper)]);

console.log("\nPairs planned, and needed by 95 of 100 runs:");
for (const spread of [0.03, 0.06, 0.12, 0.2]) {
  const world: World = { name: "", open: worlds[0]!.open };
  const scaled: World = {
    name: "normal",
    open: (draw) => {
      const { next } = world.open(draw);
      return { next: () => (next() / 0.085) * (spread / Math.SQRT2) };
    },
  };
  for (const share of [0.05, 0.1]) {
    const distance = Math.log(1 + share);
    const { manyPairs } = tryMany({
      ...whole,
      limit: 1000,
      runs: Math.ceil(runs / 10),
      world: scaled,
      slower: distance,
      boundary: distance / 2,
    });
    wide([`spread ${spread}, +${100 * share} %`, pairsNeeded(distance, spread, whole.falseAbove), manyPairs]);
  }
}

function anyAlarm(world: World, times: number): number {
  let alarms = 0;
  for (let run = 0; run < times; run += 1) {
    const isAlarm = Array.from({ length: 20 }, (_, budget) => budget).some((budget) => {
      const trial = { ...whole, runs: 1, world, slower: 0, boundary: 0.01, seed: seed + run * 20 + budget };
      return tryMany(trial).above > 0;
    });
    if (isAlarm) alarms += 1;
  }
  return alarms / times;
}
