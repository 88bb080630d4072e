import { type AccountStyle, type FileAccount, addEngineFinding, emptyAccount, nameOf } from "./account.ts";
import type { Options } from "../options.ts";
import type { ReactFound } from "../settings/react-version.ts";
import type { Tree } from "../read/read.ts";
import type { Report } from "../report/report.ts";
import { type Tally, addTally, emptyTally } from "../tally.ts";
import type { IndexedFile } from "./workbench.ts";

/** Time and memory since the start of a run, of the whole process. */
export type Clock = () => Report["timing"];

export function startClock(): Clock {
  const started = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const used = process.cpuUsage(cpu);
    const peakRssBytes = process.resourceUsage().maxRSS * 1024;
    return { wallMs: performance.now() - started, cpuMs: (used.user + used.system) / 1000, peakRssBytes };
  };
}

/** All that a run came to know. */
export interface Outcome {
  tree: Tree;
  react: ReactFound;
  options: Options;
  style: AccountStyle;
  indexed: readonly IndexedFile[];
  accounts: ReadonlyMap<string, FileAccount>;
  /** Absolute paths. */
  created: readonly string[];
  clock: Clock;
}

/** The report of a run, but for where it was written. */
export function sumUp(outcome: Outcome): Omit<Report, "written" | "out"> {
  const { tree, options, style, indexed, clock } = outcome;
  const accounts = [...outcome.accounts.values(), ...unreadableFolders(tree, style)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const tallies: Record<string, Tally> = {};
  for (const each of accounts)
    for (const [name, tally] of Object.entries(each.tallies)) addTally((tallies[name] ??= emptyTally()), tally);
  return {
    schema: 1,
    root: tree.root,
    from: options.from,
    to: options.to,
    perf: options.perf,
    notices: noticesOf(outcome),
    files: {
      read: indexed.length,
      parsed: [...indexed, ...accounts].reduce((sum, each) => sum + each.parses, 0),
      changed: accounts.filter((each) => each.isChanged).length,
      created: outcome.created.length,
      failed: accounts.filter((each) => each.failure).length,
    },
    tallies,
    findings: accounts.flatMap((each) => each.findings),
    changes: accounts.flatMap((each) => each.changes),
    created: outcome.created.map((path) => nameOf(tree.root, path)),
    failures: accounts.flatMap((each) => each.failure ?? []),
    timing: clock(),
  };
}

function unreadableFolders(tree: Tree, style: AccountStyle): FileAccount[] {
  return tree.unreadable.map(({ path, message }) => {
    const account = emptyAccount(path, style);
    addEngineFinding(account, style, "engine/unreadable", { message });
    return account;
  });
}

function noticesOf({ tree, react, options, indexed }: Outcome): string[] {
  const { declared, broken } = react;
  const notices = broken.map(
    ({ path, message }) =>
      `${nameOf(tree.root, path)} could not be read as JSON (${message}), so it had no say in the React version.`,
  );
  if (indexed.length === 0 && declared) {
    notices.push(
      `${nameOf(tree.root, declared.path)} asks for react ${declared.range}: nothing to do for React ${options.to}. If the source is older than that, say so: --from 16`,
    );
  }
  if (!tree.git) notices.push("Not in a git tree: keep a copy of the source, or write elsewhere with --out <dir>.");
  return notices;
}
