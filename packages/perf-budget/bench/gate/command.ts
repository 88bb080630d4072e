import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareRivals } from "./compare-rivals.ts";
import { proveEachCanFail } from "./prove.ts";
import { Ledger } from "./ledger.ts";
import { measureRates } from "./rates.ts";
import type { Subject } from "./subject.ts";

/**
 * What the gate is worth, run for real: builds of a site against themselves, and against mutants of it.
 *
 * `[--same <runs>] [--each <runs>] [--only <part of a mutant's name>] [--seed <n>] [--pairs <n>] [--minutes <n>] [--for <minutes>]
 * [--keep <file>]`. Runs are kept in a file: the same command again goes on where it stopped, and no run begins after `--for` minutes.
 *
 * `--rivals` shows what other tools say of the same, `--each` runs of them a side.
 * `--short` sees once for each mutant that a budget fails, and that it holds again without it; ends with 1 otherwise.
 */
export async function benchGate(open: () => Subject): Promise<void> {
  const { values } = parseArgs({
    options: {
      short: { type: "boolean", default: false },
      rivals: { type: "boolean", default: false },
      same: { type: "string", default: "10" },
      each: { type: "string", default: "3" },
      only: { type: "string", default: "" },
      seed: { type: "string", default: "6" },
      pairs: { type: "string", default: "80" },
      minutes: { type: "string", default: "10" },
      for: { type: "string", default: "Infinity" },
      keep: { type: "string" },
    },
  });
  const { short, only, same, each, rivals } = values;
  const subject = open();
  // A run that is stopped clears away its sites and its browser before the folders under them go.
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort(new Error("stopped")));
  const options = {
    only,
    seed: Number(values.seed),
    maxPairs: Number(values.pairs),
    minutes: Number(values.minutes),
    signal: stop.signal,
  };
  const machine = `node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}`;
  console.log(`${subject.name}: ${machine}, seed ${options.seed}`);
  try {
    if (short) process.exitCode = (await proveEachCanFail(subject, options)) ? 0 : 1;
    else if (rivals) console.log(await compareRivals(subject, only, Number(each), stop.signal));
    else {
      const file = values.keep ?? join(".cache", "gate", `${subject.name}.jsonl`);
      const ledger = new Ledger(file, subject.version());
      const runs = { same: Number(same), each: Number(each), forMinutes: Number(values.for), ledger };
      console.log(await measureRates(subject, { ...options, ...runs }));
    }
  } finally {
    subject.remove();
  }
}
