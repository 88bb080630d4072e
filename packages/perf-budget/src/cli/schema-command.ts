import { Option } from "commander";
import { z } from "zod";
import { configJsonSchema } from "../config/schema.ts";
import { recordingSchema } from "../recording.ts";
import { jsonReportSchema } from "../report/json.ts";
import type { AddCommand } from "./add-command.ts";

const schemas = {
  config: configJsonSchema,
  recording: () => z.toJSONSchema(recordingSchema),
  report: jsonReportSchema,
};

/** `schema`. */
export const addSchema: AddCommand = (program, terminal) =>
  program
    .command("schema")
    .description("print the JSON Schema of a file that perf-budget reads or writes")
    .addOption(new Option("--of <file>", "which").choices(Object.keys(schemas)).default("config"))
    .action(({ of }: { of: keyof typeof schemas }) => {
      terminal.out(`${JSON.stringify(schemas[of](), null, 2)}\n`);
    });
