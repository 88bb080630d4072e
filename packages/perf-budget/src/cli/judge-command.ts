import { type Command, Option } from "commander";
import { budgetsOf } from "../config/budgets-of.ts";
import { againstBaseline } from "../against-baseline.ts";
import { configName, loadConfig } from "../config/load.ts";
import { openStore, storeWords } from "../files/baselines/open-store.ts";
import { illustrate } from "../illustrate/illustrate.ts";
import { nearest } from "../nearest.ts";
import { Refusal } from "../refusal.ts";
import { judge, sumUp } from "../run.ts";
import { summarizeRecording } from "../summarize-recording.ts";
import type { AddCommand } from "./add-command.ts";
import { addSource, recordingFrom, type Source } from "./measuring.ts";
import { defaultStore } from "./record-command.ts";
import { type Format, formats, setReport, writeReports } from "./report-formats.ts";
import type { Terminal } from "./terminal.ts";

type Answers = Source & {
  config: string;
  format: Format;
  report?: string;
  baseline?: string;
  store: string;
};

/** `check`, `compare` and `explain`. */
export const addJudging: AddCommand = (program, terminal, finish) => {
  const judging = (name: "check" | "compare", words: string) =>
    addInputs(program.command(name).description(words)).action(async (answers: Answers) =>
      finish(await judgeBy(terminal, name, answers)),
    );
  judging("check", "judge head by its limits");
  judging("compare", "judge head by its limits and by base, measured side by side");
  addInputs(program.command("explain <budget>").description("say all about one budget of a comparison")).action(
    async (budget: string, answers: Answers) => finish(await judgeBy(terminal, "compare", answers, budget)),
  );
};

const addInputs = (command: Command): Command =>
  addSource(command)
    .option("--config <file>", "the budgets", configName)
    .addOption(new Option("--format <name>", "what to print").choices(formats).default("text"))
    .option("--baseline <name>", "show the course of what was kept; check compares exact figures with its newest")
    .option("--store <place>", `where baselines are kept: ${storeWords}`, defaultStore)
    .option("--report <folder>", "write the report in every form to a folder");

async function judgeBy(
  terminal: Terminal,
  mode: "check" | "compare",
  { config: path, format, report: folder, baseline, store, ...source }: Answers,
  only?: string,
): Promise<0 | 1> {
  const config = await loadConfig(path);
  const configured = budgetsOf(config);
  const ids = configured.map(({ id }) => id);
  if (only !== undefined && !ids.includes(only)) {
    const near = nearest(only, ids);
    throw new Refusal(
      `There is no budget ${JSON.stringify(only)}.`,
      near ? `Nearest: ${near}` : `There are:\n${ids.join("\n")}`,
    );
  }
  // All budgets are judged, also where one is shown: they share the run's alarm rate.
  const measured = await recordingFrom(source, config, mode, terminal);
  const kept = baseline === undefined ? null : await readKept(store, baseline);
  const { recording, budgets } =
    kept && mode === "check"
      ? againstBaseline(measured, kept.newest, configured)
      : { recording: measured, budgets: configured };
  const whole = judge(recording, { mode: kept ? "compare" : mode, budgets, decision: config.decision });
  const verdicts = whole.verdicts.filter(({ budget }) => only === undefined || budget.id === only);
  const report = { ...whole, ...sumUp(verdicts), verdicts };
  const illustrations = illustrate(recording, kept ? [...kept.history, summarizeRecording(recording)] : []);
  if (folder !== undefined) writeReports(folder, report, illustrations);
  terminal.out(setReport(report, illustrations, format, terminal.hasColours));
  return report.cost === "fail" ? 1 : 0;
}

async function readKept(place: string, name: string) {
  const store = await openStore(place);
  try {
    return { newest: await store.get(name), history: await store.history(name) };
  } finally {
    await store.close();
  }
}
