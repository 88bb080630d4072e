import { loadavg } from "node:os";
import type { Mutant } from "../../src/mutations/mutant.ts";
import { Refusal } from "../../src/refusal.ts";
import { calibrate } from "./calibrate.ts";
import type { KeptTrial, Ledger } from "./ledger.ts";
import type { Subject } from "./subject.ts";
import { mostOf, rateWords } from "./tally.ts";
import { runTrial, sayTrial, type Trial } from "./trial.ts";

/** How many runs, and how long each may take. */
export interface RateOptions {
  /** Runs of the site against itself. */
  same: number;
  /** Runs of each mutant. */
  each: number;
  /** Part of a mutant's name, or of `nothing changed`; empty for all. */
  only: string;
  seed: number;
  maxPairs: number;
  minutes: number;
  /** No run begins after so many minutes. */
  forMinutes: number;
  ledger: Ledger;
  /** Stops everything. */
  signal: AbortSignal;
}

const nothing = "nothing changed";

/**
 * How often the gate cries wolf, catches a mutant, and names what is to blame. Runs that the ledger has are not made again, so that many can be
 * made in pieces; the table tells all of them.
 */
export async function measureRates(subject: Subject, options: RateOptions): Promise<string> {
  const { same, each, only, seed, ledger } = options;
  const until = performance.now() + options.forMinutes * 60_000;
  const limits = `${options.maxPairs} pairs, ${options.minutes} min`;
  const cases: { name: string; runs: number; from: number; mutant: () => Promise<Mutant | null> }[] = [
    { name: nothing, runs: same, from: seed, mutant: async () => null },
    ...Object.entries(subject.mutants).map(([name, mutant]) => ({
      name,
      runs: each,
      from: seed + 1000,
      mutant: async () => mutant,
    })),
    ...Object.keys(subject.calibrated).map((name) => ({
      name,
      runs: each,
      from: seed + 1000,
      mutant: () => sized(subject, name, options),
    })),
  ].filter(({ name }) => name.includes(only));
  for (const { name, runs, from, mutant } of cases) {
    const known = new Set(ledger.trials(name, limits).map((trial) => trial.seed));
    for (let at = from; at < from + runs && performance.now() < until; at += 1) {
      if (known.has(at)) continue;
      const load = loadavg()[0]!;
      const trial = await tryOnce(subject, await mutant(), { ...options, config: subject.config, seed: at });
      ledger.keep({ kind: "trial", name, limits, load, at: new Date().toISOString(), ...trial });
      console.log(sayTrial(name, trial));
    }
  }
  const rows = cases.flatMap(({ name }) => rowOf(name, ledger.trials(name, limits)));
  const others = ledger.othersThan(limits);
  if (others > 0) rows.push(`\n${others} runs of other sources or limits are not in it.`);
  return `\n| at most ${limits} | | | decided in | load |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`;
}

async function sized(subject: Subject, name: string, { ledger, signal }: RateOptions): Promise<Mutant> {
  const calibrated = subject.calibrated[name]!;
  const known = ledger.turns(name);
  if (known !== undefined) return calibrated.make(known);
  const { mutant, turns, scriptMs } = await calibrate(subject, calibrated, signal);
  console.log(`${name}: ${turns} turns of work, of ${scriptMs.toFixed(2)} ms of script`);
  ledger.keep({ kind: "size", name, turns });
  return mutant;
}

/** A run that cannot be made is one that decided nothing. */
async function tryOnce(...[subject, mutant, options]: Parameters<typeof runTrial>): Promise<Trial> {
  const startedAt = performance.now();
  return runTrial(subject, mutant, options).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    const seconds = (performance.now() - startedAt) / 1000;
    const undecided = [`refused: ${error.message}`];
    return { seconds, seed: options.seed, failed: [], undecided, isCaught: false, isAttributed: false };
  });
}

function rowOf(name: string, trials: readonly KeptTrial[]): string[] {
  if (trials.length === 0) return [];
  const count = (is: (trial: KeptTrial) => boolean) => trials.filter(is).length;
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
  const seconds = trials.map((trial) => trial.seconds);
  const time = `${middle(seconds).toFixed(0)} s, at most ${Math.max(...seconds).toFixed(0)} s`;
  const load = middle(trials.map((trial) => trial.load)).toFixed(1);
  const alarms = count(({ failed }) => failed.length > 0);
  const decided = count(({ undecided }) => undecided.length === 0);
  const caught = count(({ isCaught }) => isCaught);
  const attributed = count(({ isAttributed }) => isAttributed);
  const cells =
    name === nothing
      ? [
          `false alarms: ${rateWords(alarms, trials.length)}; below ${(100 * mostOf(alarms, trials.length)).toFixed(1)} %, one-sided`,
          `wholly decided: ${decided} of ${trials.length}`,
        ]
      : [`caught: ${rateWords(caught, trials.length)}`, `attributed: ${rateWords(attributed, trials.length)}`];
  return [`| ${[name, ...cells, time, load].join(" | ")} |`];
}
