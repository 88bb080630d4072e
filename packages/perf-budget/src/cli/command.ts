import { join } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { z } from "zod";
import { budgetsOf } from "../config/budgets-of.ts";
import { configName, loadConfig } from "../config/load.ts";
import { configJsonSchema } from "../config/schema.ts";
import { readRecording, writeRecording } from "../files/recording-file.ts";
import { writeWhole } from "../files/write-whole.ts";
import { mergeRecordings } from "../merge-recordings.ts";
import { nearest } from "../nearest.ts";
import { recordingSchema } from "../recording.ts";
import { Refusal } from "../refusal.ts";
import { htmlReport } from "../report/html.ts";
import { jsonReport, jsonReportSchema } from "../report/json.ts";
import { markdownReport } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { terminalReport } from "../report/terminal.ts";
import { judge, sumUp } from "../run.ts";

const formats = ["text", "markdown", "json", "html"] as const;
type Format = (typeof formats)[number];
type Answers = { from: string[]; config: string; format: Format; report?: string };

const set: Record<Format, (report: Report, terminal: Terminal) => string> = {
  text: (report, { hasColours }) => terminalReport(report, hasColours),
  markdown: markdownReport,
  json: jsonReport,
  html: htmlReport,
};
const files: [name: string, format: Format][] = [
  ["report.json", "json"],
  ["report.md", "markdown"],
  ["report.html", "html"],
];

/** Where words go: results to `out`, complaints to `err`. */
export interface Terminal {
  out: (text: string) => unknown;
  err: (text: string) => unknown;
  hasColours: boolean;
}

/** Runs the command line and says how it ended: 0 all budgets hold, 1 one is broken, 2 the job could not be done. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let end: 0 | 1 = 0;
  const program = describe(terminal, (ended) => {
    end = ended;
  });
  try {
    await program.parseAsync(argv);
    return end;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Refusal)) throw error;
    terminal.err(`perf-budget: ${error.message}\n${error.next}\n`);
    return 2;
  }
}

function describe(terminal: Terminal, finish: (end: 0 | 1) => void): Command {
  const program = new Command("perf-budget")
    .description("Blocks the slow merge, lets the fast one through, and says why.")
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();
  const judging = (name: "check" | "compare", words: string) =>
    addInputs(program.command(name).description(words)).action(async (answers: Answers) =>
      finish(await judgeBy(terminal, name, answers)),
    );
  judging("check", "judge head by its limits");
  judging("compare", "judge head by its limits and by base, measured side by side");
  addInputs(program.command("explain <budget>").description("say all about one budget of a comparison")).action(
    async (budget: string, answers: Answers) => finish(await judgeBy(terminal, "compare", answers, budget)),
  );
  program
    .command("record")
    .description("keep a recording as a baseline, whole or not at all")
    .requiredOption("--from <recording...>", "what was measured; shards are joined")
    .requiredOption("--name <name>", "such as a branch")
    .option("--folder <folder>", "where baselines are kept", "perf-baselines")
    .action(({ from, name, folder }: { from: string[]; name: string; folder: string }) => {
      const path = join(folder, `${encodeURIComponent(name)}.json`);
      writeRecording(path, mergeRecordings(from.map(readRecording)));
      terminal.out(`${path}\n`);
    });
  program
    .command("schema")
    .description("print the JSON Schema of a file that perf-budget reads or writes")
    .addOption(new Option("--of <file>", "which").choices(["config", "recording", "report"]).default("config"))
    .action(({ of }: { of: "config" | "recording" | "report" }) => {
      const schema = {
        config: configJsonSchema,
        report: jsonReportSchema,
        recording: () => z.toJSONSchema(recordingSchema),
      }[of]();
      terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
    });
  return program;
}

const addInputs = (command: Command): Command =>
  command
    .requiredOption("--from <recording...>", "what was measured; shards are joined")
    .option("--config <file>", "the budgets", configName)
    .addOption(new Option("--format <name>", "what to print").choices(formats).default("text"))
    .option("--report <folder>", "write report.json, .md and .html to a folder");

async function judgeBy(
  terminal: Terminal,
  mode: "check" | "compare",
  { from, config: path, format, report: folder }: Answers,
  only?: string,
): Promise<0 | 1> {
  const config = await loadConfig(path);
  const budgets = budgetsOf(config);
  const ids = budgets.map(({ id }) => id);
  if (only !== undefined && !ids.includes(only)) {
    const near = nearest(only, ids);
    throw new Refusal(
      `There is no budget ${JSON.stringify(only)}.`,
      near ? `Nearest: ${near}` : `There are:\n${ids.join("\n")}`,
    );
  }
  // All budgets are judged, also where one is shown: they share the run's alarm rate.
  const whole = judge(mergeRecordings(from.map(readRecording)), { mode, budgets, decision: config.decision });
  const verdicts = whole.verdicts.filter(({ budget }) => only === undefined || budget.id === only);
  const report = { ...whole, ...sumUp(verdicts), verdicts };
  if (folder !== undefined) for (const [name, as] of files) writeWhole(join(folder, name), set[as](report, terminal));
  terminal.out(set[format](report, terminal));
  return report.cost === "fail" ? 1 : 0;
}
