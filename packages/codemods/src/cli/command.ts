import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { catalogue } from "../catalogue.ts";
import { addSettingFlags, settingsFrom } from "./cli-flags.ts";
import { helpAfter } from "./cli-help.ts";
import { findingWords } from "../findings.ts";
import { nearest } from "../settings/nearest.ts";
import { openProgress } from "./progress.ts";
import { Refusal } from "../settings/refusal.ts";
import { unifiedDiff } from "../report/diff.ts";
import { explanation, transformList } from "../report/explain.ts";
import { formats, formatReport, writeReports } from "../report/formats.ts";
import { paintIf } from "../report/paint.ts";
import { summarise } from "../report/summary.ts";
import { terminalReport } from "../report/terminal.ts";
import { type MigrateOptions, migrate } from "../run.ts";

/** What the command line alone knows of. */
interface Answers {
  check?: boolean;
  report?: string;
  format: (typeof formats)[number];
  explain?: string;
  list?: boolean;
  dryRun?: boolean;
}

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const color = process.stdout.hasColors?.() ?? false;

/** Runs the command line and says how it ended: 0 nothing left, 1 something left, 2 the job could not be done. */
export async function main(argv: readonly string[]): Promise<0 | 1 | 2> {
  const command = describeCommand();
  try {
    command.parse(argv);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const answers = command.opts<Answers>();
  if (answers.list) return print(transformList(catalogue, color));
  if (answers.explain !== undefined) return explain(answers.explain);
  if (command.args.length === 0) {
    command.outputHelp({ error: true });
    return 2;
  }
  return run({ paths: command.args, ...settingsFrom(command.opts()) }, answers, argv.slice(2));
}

function describeCommand(): Command {
  const command = new Command("migrate")
    .description("React 16 source in, running React 19 source out, and an honest list of what is left.")
    .argument("[paths...]", "files, folders and globs to migrate")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .configureHelp({ showGlobalOptions: false, helpWidth: Math.min(process.stdout.columns ?? 100, 110) })
    .exitOverride();
  addSettingFlags(command);
  command.addOption(
    new Option("--check", "for CI: write nothing, and exit 1 when anything would change or is left").helpGroup(
      "Where to write:",
    ),
  );
  command.addOption(
    new Option("--report <dir>", "write report.json (with its schema), .md, .sarif and .html to a folder").helpGroup(
      "What to say:",
    ),
  );
  command.addOption(
    new Option("--format <name>", "what to print on standard output")
      .choices(formats)
      .default("text")
      .helpGroup("What to say:"),
  );
  command.addOption(
    new Option("--explain <code>", "say all about one finding code, and stop").helpGroup("What to say:"),
  );
  command.addOption(new Option("--list", "list the transforms, and stop").helpGroup("What to say:"));
  return command.addHelpText("after", helpAfter);
}

/** The same command to give again. The run may have raised React in package.json, so it says where the tree came from. */
function repeated(words: readonly string[], from: string): string {
  const kept = words.filter((each) => !/^--(dry-run|check)$/.test(each));
  const isSaid = kept.some((each) => /^--from(=|$)/.test(each));
  return ["migrate", ...kept, ...(isSaid ? [] : ["--from", from])].join(" ");
}

async function run(given: MigrateOptions, answers: Answers, words: readonly string[]): Promise<0 | 1 | 2> {
  const isDry = Boolean(answers.dryRun || answers.check);
  const progress = openProgress(process.stderr);
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  const diffs: ((root: string) => string)[] = [];
  const isDiffWanted = answers.dryRun && !answers.check && answers.format === "text";
  const onChange = (path: string, before: string, after: string) =>
    void diffs.push((root) => unifiedDiff(relative(root, path).replaceAll("\\", "/"), before, after, color));
  try {
    const report = await migrate({
      ...given,
      dryRun: isDry,
      onProgress: progress.tick,
      signal: stop.signal,
      ...(isDiffWanted ? { onChange } : {}),
    });
    progress.close();
    const summary = summarise(report);
    if (answers.report !== undefined) writeReports(answers.report, report, summary, version);
    for (const diff of diffs) print(diff(report.root));
    const style = {
      color,
      width: process.stdout.columns ?? 100,
      command: repeated(words, report.from),
      reportFolder: answers.report ?? null,
    };
    print(
      answers.format === "text"
        ? terminalReport(report, summary, style)
        : formatReport(answers.format, report, summary, version),
    );
    const wouldChange = answers.check && report.files.changed + report.files.created > 0;
    return summary.left > 0 || wouldChange ? 1 : 0;
  } catch (error) {
    progress.close();
    if (!(error instanceof Refusal)) throw error;
    return complain(error);
  }
}

function explain(code: string): 0 | 2 {
  const words = findingWords();
  const found = words.get(code);
  if (found)
    return print(
      explanation(
        code,
        found,
        catalogue.find((each) => code.startsWith(`${each.name}/`)),
        color,
      ),
    );
  const next = `Nearest: ${nearest(code, [...words.keys()])}`;
  return complain(new Refusal("bad-option", `There is no finding code ${JSON.stringify(code)}.`, next));
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function complain({ message, next }: Refusal): 2 {
  const paint = paintIf(process.stderr.hasColors?.() ?? false);
  process.stderr.write(`${paint("red", "migrate:")} ${message}\n${next ? `${next}\n` : ""}`);
  return 2;
}

// Whoever reads may stop early, as `head` does; that changes nothing about how the run ended.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
