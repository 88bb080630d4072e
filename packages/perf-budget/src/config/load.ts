import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Refusal } from "../refusal.ts";
import { locate } from "./locate.ts";
import { problemsOf } from "./problems.ts";
import { configSchema, type ReadConfig } from "./schema.ts";

export const configName = "perf-budget.config.ts";

/** Reads a configuration, with all that it leaves out filled in. Rejects with a `Refusal` that names every line that is wrong. */
export async function loadConfig(path: string = configName): Promise<ReadConfig> {
  const file = resolve(path);
  const shown = relative(process.cwd(), file) || file;
  if (!existsSync(file))
    throw new Refusal(`There is no ${shown}.`, `Name another with --config <file>, or write one:\n${example}`);
  const value = await importDefault(file, shown);
  if (value === undefined)
    throw new Refusal(`${shown} has no default export.`, `Export the configuration:\n${example}`);
  const problems = problemsOf(value);
  if (problems.length === 0) return configSchema.parse(value);
  const text = readFileSync(file, "utf8");
  const lines = problems
    .map(({ path: at, message }) => ({ at, message, place: locate(file, text, at) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ at, message, place: { line, column } }) => {
      const name = at.map(String).join(".") || "the configuration";
      return `  ${shown}:${line}:${column}  ${name} ${message}`;
    });
  const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
  throw new Refusal(`${shown} has ${count}:\n${lines.join("\n")}`, "Nothing was measured.");
}

async function importDefault(file: string, shown: string): Promise<unknown> {
  try {
    const loaded = (await import(pathToFileURL(file).href)) as { default?: unknown };
    return loaded.default;
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Refusal(
      `${shown} could not be loaded.\n${reason}`,
      "Node runs it as it is, so only types that can be erased may be used: no enums, and imports with their file extension.",
    );
  }
}

const example = `
import { defineConfig } from "@latency-aficionados/perf-budget";

export default defineConfig({
  site: { command: "npm run preview", url: "http://localhost:4173" },
  scenarios: {
    home: {
      steps: { open: { play: (actor) => actor.visit("/") } },
      budgets: { lcp: { max: "2.5 s" }, "task-time": { tolerance: "5%" } },
    },
  },
});
`;
