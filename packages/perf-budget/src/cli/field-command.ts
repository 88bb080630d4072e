import { Option } from "commander";
import { z } from "zod";
import { budgetsOf } from "../config/budgets-of.ts";
import { configName, loadConfig } from "../config/load.ts";
import type { ReadConfig } from "../config/schema.ts";
import { judgeField, type RoutedScenario } from "../field/judge-field.ts";
import { readField } from "../field/read-field.ts";
import { readRecording } from "../files/recording-file.ts";
import { mergeRecordings } from "../merge-recordings.ts";
import { Refusal } from "../refusal.ts";
import { fieldTerminal } from "../report/field-terminal.ts";
import type { AddCommand } from "./add-command.ts";

interface Answers {
  database: string;
  days: string;
  config: string;
  lab?: string[];
  format: "text" | "json";
}

const daysSchema = z.coerce.number().positive().max(3650);

/** `field`. */
export const addField: AddCommand = (program, terminal, finish) =>
  program
    .command("field")
    .description("compare what people's browsers reported with the limits, by route and release")
    .addOption(
      new Option("--database <url>", "a PostgreSQL with a table `vitals`")
        .env("FIELD_DATABASE_URL")
        .makeOptionMandatory(),
    )
    .option("--days <number>", "how far back", "28")
    .option("--config <file>", "the budgets", configName)
    .option("--lab <recording...>", "show what these measured beside")
    .addOption(new Option("--format <name>", "what to print").choices(["text", "json"]).default("text"))
    .action(async ({ database, days: written, config: path, lab, format }: Answers) => {
      const { data: days } = daysSchema.safeParse(written);
      if (days === undefined)
        throw new Refusal(`--days is ${written}, expected a number of days.`, "Such as --days 28");
      const config = await loadConfig(path);
      const samples = lab ? mergeRecordings(lab.map(readRecording)).samples : [];
      const question = { scenarios: routedIn(config), budgets: budgetsOf(config), lab: samples, days };
      const report = judgeField(await readField(database, days), question);
      terminal.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : fieldTerminal(report));
      finish(report.cost === "fail" ? 1 : 0);
    });

const routedIn = ({ scenarios, profiles }: ReadConfig): RoutedScenario[] =>
  Object.entries(scenarios).flatMap(([name, { route, profiles: names }]) =>
    route === undefined
      ? []
      : {
          name,
          route,
          profiles: names.map((each) => ({
            name: each,
            device: profiles[each]?.isMobile === true ? ("mobile" as const) : ("desktop" as const),
          })),
        },
  );
