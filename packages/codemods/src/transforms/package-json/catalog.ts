import type { Asked } from "./sections.ts";

/**
 * What a `pnpm-workspace.yaml` asks for in its `catalog` and its `overrides`, from lines of plain `name: range`. Named
 * catalogs are left out: they hold versions that differ on purpose.
 */
export function askedInWorkspace(yaml: string): Asked[] {
  const asked: Asked[] = [];
  let section = "";
  let offset = 0;
  for (const line of yaml.split("\n")) {
    const start = offset;
    offset += line.length + 1;
    const head = /^(["']?)([\w-]+)\1:/.exec(line);
    if (head) section = head[2] ?? "";
    if (section !== "catalog" && section !== "overrides") continue;
    const entry = /^(\s+)(["']?)(@?[\w./-]+)\2:(\s+)(["']?)([^"'#\s][^"'#\n\r]*?)\5\s*(?:#.*)?$/.exec(line);
    if (!entry) continue;
    const [, indent = "", quote = "", name = "", gap = "", valueQuote = "", range = ""] = entry;
    const valueStart = start + indent.length + 2 * quote.length + name.length + 1 + gap.length + valueQuote.length;
    const value = { start: valueStart, end: valueStart + range.length };
    const isOverride = section === "overrides";
    asked.push({ name, range, isPeer: false, isOverride, start: start + indent.length, end: value.end, value });
  }
  return asked;
}
