import { calibrate } from "./calibrate.ts";
import type { Subject } from "./subject.ts";
import { rateWords } from "./tally.ts";
import { runTrial, sayTrial, type Trial } from "./trial.ts";

/** How many runs, and how long each may take. */
export interface RateOptions {
  /** Runs of the site against itself; none where only some mutants are asked for. */
  same: number;
  /** Runs of each mutant. */
  each: number;
  /** Part of a mutant's name; empty for all. */
  only: string;
  seed: number;
  maxPairs: number;
  minutes: number;
  /** Stops everything. */
  signal: AbortSignal;
}

/** How often the gate cries wolf, catches a mutant, and names what is to blame: a table with what so few runs allow to say. */
export async function measureRates(subject: Subject, options: RateOptions): Promise<string> {
  const { same, each, only, seed } = options;
  const limits = {
    config: subject.config,
    maxPairs: options.maxPairs,
    minutes: options.minutes,
    signal: options.signal,
  };
  const rows: string[] = [];
  const middle = (trials: Trial[]) =>
    trials.map(({ seconds }) => seconds).toSorted((a, b) => a - b)[trials.length >> 1]!;
  const many = async (name: string, mutant: Parameters<typeof runTrial>[1], runs: number, from: number) => {
    const trials: Trial[] = [];
    for (let run = 0; run < runs; run += 1) {
      const trial = await runTrial(subject, mutant, { ...limits, seed: from + run });
      trials.push(trial);
      console.log(sayTrial(name, trial));
    }
    return trials;
  };
  const alone = await many("nothing changed", null, only === "" ? same : 0, seed);
  if (alone.length > 0) {
    const alarms = alone.filter(({ failed }) => failed.length > 0).length;
    const decided = alone.filter(({ undecided }) => undecided.length === 0).length;
    rows.push(
      `| nothing changed | ${rateWords(alarms, alone.length)} false alarms | ${decided} of ${alone.length} wholly decided | ${middle(alone).toFixed(0)} s |`,
    );
  }
  const mutants = Object.entries(subject.mutants).filter(([name]) => name.includes(only));
  for (const [name, calibrated] of Object.entries(subject.calibrated).filter(([each]) => each.includes(only))) {
    const { mutant, turns, scriptMs } = await calibrate(subject, calibrated, options.signal);
    console.log(`${name}: ${turns} turns of work, of ${scriptMs.toFixed(2)} ms of script`);
    mutants.push([name, mutant]);
  }
  for (const [name, mutant] of mutants) {
    const trials = await many(name, mutant, each, seed + 1000);
    if (trials.length === 0) continue;
    const count = (key: "isCaught" | "isAttributed") =>
      rateWords(trials.filter((trial) => trial[key]).length, trials.length);
    rows.push(
      `| ${name} | caught ${count("isCaught")} | attributed ${count("isAttributed")} | ${middle(trials).toFixed(0)} s |`,
    );
  }
  return `\n| | | | middle run |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}
