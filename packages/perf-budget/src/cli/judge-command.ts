import { type Command, Option } from "commander";
import { configName, loadConfig } from "../config/load.ts";
import { storeWords } from "../files/baselines/open-store.ts";
import type { AddCommand } from "./add-command.ts";
import { type BaselineAnswers, judged } from "./judged.ts";
import { addSource, recordingFrom, type Source } from "./measuring.ts";
import { ownVerdicts } from "./own-verdicts.ts";
import { defaultStore } from "./record-command.ts";
import { type Format, formats, setReport, writeReports } from "./report-formats.ts";

type Answers = Source & BaselineAnswers & { config: string; format: Format; report?: string };

/** `check` and `compare`. */
export const addJudging: AddCommand = (program, terminal, finish) => {
  const judging = (mode: "check" | "compare", words: string) =>
    addInputs(program.command(mode).description(words))
      .addOption(new Option("--format <name>", "what to print").choices(formats).default("text"))
      .option("--report <folder>", "write the report in every form to a folder")
      .action(async ({ config: path, format, report: folder, ...answers }: Answers) => {
        const config = await loadConfig(path);
        const recording = await recordingFrom(answers, config, mode, terminal);
        const { report: whole, illustrations } = await judged(recording, config, mode, answers);
        const report = recording.shard ? ownVerdicts(whole, config, recording.shard) : whole;
        if (folder !== undefined) writeReports(folder, report, illustrations);
        terminal.out(setReport(report, illustrations, format, terminal.hasColours));
        finish(report.cost === "fail" ? 1 : 0);
      });
  judging("check", "judge head by its limits");
  judging("compare", "judge head by its limits and by base, measured side by side");
};

/** What every command asks that judges. */
export const addInputs = (command: Command): Command =>
  addSource(command)
    .option("--config <file>", "the budgets", configName)
    .option("--baseline <name>", "show the course of what was kept; check compares exact figures with its newest")
    .option("--store <place>", `where baselines are kept: ${storeWords}`, defaultStore);
