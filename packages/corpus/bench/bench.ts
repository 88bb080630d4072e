// `pnpm bench:codemods [--quick]`: what a migration costs, next to what others pay for less. A measurement, not a test.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Report, catalogue } from "@latency-aficionados/codemods";
import { readBytes } from "../src/index.ts";
import { diffSize } from "../src/diff-size.ts";
import { type Cost, measuredRun } from "./measured-run.ts";
import { corpusTree } from "./trees.ts";

const isQuick = process.argv.includes("--quick");
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const library = fileURLToPath(import.meta.resolve("@latency-aficionados/codemods"));
const command = join(dirname(library), "cli.ts");
const jscodeshift = join(
  dirname(createRequire(import.meta.url).resolve("jscodeshift/package.json")),
  "bin/jscodeshift.js",
);
const code = catalogue.filter((each) => each.kind === "code").map((each) => each.name);

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const say = (label: string, text: string) => console.log(`${label.padEnd(46)}  ${text}`);

function tell(label: string, cost: Cost, files: number): void {
  const rate = Math.round(files / (cost.cpuMs / 1000));
  say(
    label,
    `${seconds(cost.cpuMs).padStart(9)} CPU  ${seconds(cost.wallMs).padStart(9)} wall  ${String(rate).padStart(6)} files/CPU s  ${megabytes(cost.peakRssBytes).padStart(7)} peak`,
  );
}

/** A jscodeshift pass over the tree as anybody runs it, but without the compiler that it would put over our modules. */
function codeshift(transform: string, folder: string, flags: string[] = []): Cost {
  return measuredRun([
    jscodeshift,
    "-t",
    transform,
    "--no-babel",
    "--silent",
    "--extensions=js,jsx,ts,tsx",
    ...flags,
    folder,
  ]);
}

function reportIn(stdout: string): string {
  const { files, changes, findings, failures } = JSON.parse(stdout) as Report;
  return JSON.stringify({ files, changes: changes.length, findings: findings.length, failures: failures.length });
}

function average(costs: readonly Cost[]): Cost {
  const [first] = [...costs].sort((a, b) => a.cpuMs - b.cpuMs).slice(Math.floor((costs.length - 1) / 2));
  if (!first) throw new Error("nothing was measured");
  return first;
}

/** The command as a user gives it, with every transform on. It ends with 1, as it leaves findings. */
function migrateTree(folder: string): Cost {
  return measuredRun([command, folder, "--perf", "--format", "json"], [0, 1]);
}

function runOurs(copies: number): { cost: Cost; files: number } {
  const tree = corpusTree(copies);
  try {
    return { cost: migrateTree(tree.folder), files: tree.files };
  } finally {
    tree.remove();
  }
}

// The first run of a command on a machine compiles it; whoever migrates runs it more than once.
runOurs(1);
console.log(`Node ${process.version}, ${catalogue.length} transforms, of them ${code.length} of code\n`);

const floorTree = corpusTree(1);
const floor = average([1, 2, 3].map(() => measuredRun([here("floor.ts"), floorTree.folder])));
tell("floor: each file read and parsed once", floor, floorTree.files);
say("  it read", floor.stdout.trim());
const startUp = average([1, 2, 3].map(() => measuredRun(["-e", "0"])));
say("  of that, starting Node", seconds(startUp.cpuMs));

const runs = [1, 2, 3].map(() => runOurs(1));
const ours = average(runs.map((each) => each.cost));
const { files } = floorTree;
tell(`ours: all ${catalogue.length} transforms in one run`, ours, files);
say("  its report", reportIn(ours.stdout));
say("  how", "the command, from TypeScript sources; compiled code is kept between runs, by Node's cache");
say("  against the floor", `${(ours.cpuMs / floor.cpuMs).toFixed(1)}×`);
say("  for 1,000 files", `${seconds((ours.cpuMs / files) * 1000)} CPU`);

const printed = measuredRun([
  jscodeshift,
  "-t",
  here("print-pass.cjs"),
  "--no-babel",
  "--run-in-band",
  "--silent",
  "--dry",
  "--parser=tsx",
  "--extensions=js,jsx,ts,tsx",
  floorTree.folder,
]);
tell("one jscodeshift pass that parses and prints", printed, files);
say(`  times ${code.length} transforms, were each written so`, seconds(printed.cpuMs * code.length));
say("  against ours", `${((printed.cpuMs * code.length) / ours.cpuMs).toFixed(0)}×`);

if (!isQuick) {
  const chainTree = corpusTree(1);
  const passes = code.map((name) =>
    codeshift(join(dirname(library), "transforms", name, "transform.ts"), chainTree.folder),
  );
  chainTree.remove();
  const chain: Cost = {
    cpuMs: passes.reduce((sum, each) => sum + each.cpuMs, 0),
    wallMs: passes.reduce((sum, each) => sum + each.wallMs, 0),
    peakRssBytes: Math.max(...passes.map((each) => each.peakRssBytes)),
    stdout: "",
  };
  tell(`chain: the same ${code.length}, one jscodeshift pass each`, chain, files);
  say("  how", "plain `jscodeshift -t`, from the same TypeScript sources; its own compiler is off, to its gain");
  say("  against ours", `${(chain.cpuMs / ours.cpuMs).toFixed(1)}×`);
}
floorTree.remove();

const large = runOurs(isQuick ? 3 : 10);
tell(`ours over ${large.files} files`, large.cost, large.files);
say(`  memory against ${files} files`, `${(large.cost.peakRssBytes / ours.peakRssBytes).toFixed(2)}×`);

const diffTree = corpusTree(1);
const before = readBytes(diffTree.folder);
migrateTree(diffTree.folder);
const sum = { touched: 0, needed: 0, files: 0 };
for (const [path, bytes] of readBytes(diffTree.folder)) {
  const old = before.get(path);
  if (!old || old.equals(bytes)) continue;
  const { touched, needed } = diffSize(old.toString("utf8"), bytes.toString("utf8"));
  sum.touched += touched;
  sum.needed += needed;
  sum.files += 1;
}
diffTree.remove();
say(
  "diff: lines touched / lines that must change",
  `${sum.touched} / ${sum.needed} = ${(sum.touched / Math.max(sum.needed, 1)).toFixed(2)} in ${sum.files} files`,
);
