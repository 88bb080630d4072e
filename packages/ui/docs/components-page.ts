import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { propsOf, type PropsType } from "./props-of.ts";

const source = join(import.meta.dirname, "../src/components");

/** The page of all components, made from their types alone. */
export function componentsPage(): string {
  const folders = globSync("*/types.ts", { cwd: source }).sort();
  const sections = folders.map((path) => {
    const folder = dirname(path);
    const types = propsOf(path, readFileSync(join(source, path), "utf8"));
    const file = globSync(`${folder}/*.tsx`, { cwd: source })
      .map((each) => basename(each, ".tsx"))
      .find((name) => name.toLowerCase() === folder.replaceAll("-", ""));
    const isPart = file === undefined || file === "VirtualRows";
    const title = isPart ? "Shared by the virtual lists" : file;
    const lead = isPart ? "" : `${leadOf(readFileSync(join(source, folder, `${file}.tsx`), "utf8"), file)}\n\n`;
    return `## ${title}\n\n${lead}${types.map(tableOf).join("\n\n")}`;
  });
  return `# Components\n\nMade from the types by \`node docs/write.ts\`.\n\n${sections.join("\n\n")}\n`;
}

/** What stands above a component. */
function leadOf(code: string, name: string): string {
  const found = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export function ${name}\\b`).exec(code);
  return (found?.[1] ?? "").replaceAll(/\s*\n\s*\*\s?/g, " ").trim();
}

function tableOf({ name, props, includes }: PropsType): string {
  const rows = props.map(
    ({ name, type, isOptional, text }) => `| \`${name}${isOptional ? "?" : ""}\` | \`${cell(type)}\` | ${cell(text)} |`,
  );
  const more = includes.length === 0 ? "" : `\n\nAnd all of ${includes.map((each) => `\`${each}\``).join(", ")}.`;
  return `### ${name}\n\n| property | type | meaning |\n| --- | --- | --- |\n${rows.join("\n")}${more}`;
}

const cell = (text: string) => text.replaceAll("|", String.raw`\|`);
