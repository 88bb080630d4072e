/**
 * What the gate is worth, run for real: builds of a site against themselves, and against mutants of it.
 *
 * `pnpm bench:gate [--same <runs>] [--each <runs>] [--only <part of a mutant's name>] [--seed <n>] [--pairs <n>] [--minutes <n>]`
 * `pnpm bench:gate --short` sees once that each kind of budget can fail, and that it holds again without the mutant: for CI.
 */
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { openFixture } from "./gate/fixture.ts";
import { proveEachCanFail } from "./gate/prove.ts";
import { measureRates } from "./gate/rates.ts";

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    same: { type: "string", default: "10" },
    each: { type: "string", default: "3" },
    only: { type: "string", default: "" },
    seed: { type: "string", default: "6" },
    pairs: { type: "string", default: "80" },
    minutes: { type: "string", default: "10" },
  },
});
const { short, only, same, each } = values;
const options = { only, seed: Number(values.seed), maxPairs: Number(values.pairs), minutes: Number(values.minutes) };
const subject = openFixture();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    subject.remove();
    process.exit(2);
  });

console.log(
  `${subject.name}: node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}, seed ${options.seed}`,
);
try {
  if (short) process.exitCode = (await proveEachCanFail(subject, options)) ? 0 : 1;
  else console.log(await measureRates(subject, { ...options, same: Number(same), each: Number(each) }));
} finally {
  subject.remove();
}
