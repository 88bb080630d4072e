import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { propsOf, type PropsType } from "./props-of.ts";

const source = join(import.meta.dirname, "../src");
const read = (path: string) => readFileSync(join(source, path), "utf8");

/** What stands in a folder of its own without being a component that a page can use. */
const shared = ["components/virtual-rows/types.ts", "core/picture-sources.ts", "core/toast-queue.ts"];

/** The page of all components and hooks, made from their code alone. */
export function componentsPage(): string {
  const types = globSync("components/*/types.ts", { cwd: source })
    .sort()
    .filter((path) => !shared.includes(path));
  const hooks = globSync("hooks/*.{ts,tsx}", { cwd: source })
    .filter((path) => !/\.(test|example)\./.test(path) && isPublic(path))
    .sort();
  return [
    "# Components and hooks",
    "Made from the types by `node docs/write.ts`.",
    ...types.map(componentSection),
    ...hooks.map(hookSection),
    "## Shared types",
    ...shared.flatMap((path) => propsOf(path, read(path)).map(tableOf)),
  ]
    .join("\n\n")
    .concat("\n");
}

const isPublic = (path: string) => read("index.ts").includes(`"./${path.replaceAll("\\", "/")}"`);

function componentSection(path: string): string {
  const folder = dirname(path);
  const file = globSync(`${folder}/*.tsx`, { cwd: source })
    .map((each) => basename(each, ".tsx"))
    .find((name) => name.toLowerCase() === basename(folder).replaceAll("-", ""));
  if (file === undefined) throw new Error(`${folder} has no component of its name`);
  const lead = leadOf(read(join(folder, `${file}.tsx`)), file);
  return [`## ${file}`, lead, ...propsOf(path, read(path)).map(tableOf)].join("\n\n");
}

function hookSection(path: string): string {
  const code = read(path);
  const name = /export function (use\w+)/.exec(code)?.[1] ?? path;
  return [`## ${name}`, leadOf(code, name), ...propsOf(path, code).map(tableOf)].join("\n\n");
}

/** What stands above a component or a hook, with its example. */
function leadOf(code: string, name: string): string {
  const found = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export function ${name}\\b`).exec(code)?.[1] ?? "";
  const [text = "", example] = found.split("@example");
  const lead = text
    .replaceAll(/\s*\n\s*\*\s?/g, " ")
    .replace(/[\s*]+$/, "")
    .trim();
  const sample = example
    ?.split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim();
  return sample === undefined ? lead : `${lead}\n\n\`\`\`tsx\n${sample}\n\`\`\``;
}

function tableOf({ name, props, includes }: PropsType): string {
  const rows = props.map(
    ({ name, type, isOptional, text }) => `| \`${name}${isOptional ? "?" : ""}\` | \`${cell(type)}\` | ${cell(text)} |`,
  );
  const more = includes.length === 0 ? "" : `\n\nAnd all of ${includes.map((each) => `\`${each}\``).join(", ")}.`;
  return `### ${name}\n\n| property | type | meaning |\n| --- | --- | --- |\n${rows.join("\n")}${more}`;
}

const cell = (text: string) => text.replaceAll("|", String.raw`\|`);
