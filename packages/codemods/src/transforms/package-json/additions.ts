import semver from "semver";
import type { Edit } from "../../edits.ts";
import { insertAfter, insertBefore } from "../../edits.ts";
import { type JsonNode, jsonAt, jsonEntries } from "../../syntax/json.ts";
import { addJsonEntries } from "../../syntax/json-edits.ts";
import { indentAt } from "../../syntax/style.ts";

interface Addition {
  range: string;
  /** Only tests use it. */
  isDev?: true;
  /** What has to be installed beside it. */
  peers?: string[];
}

/** Packages that rewritten code may import, in the release that it was written for. */
const additions: Record<string, Addition> = {
  "@tanstack/react-virtual": { range: "^3.14.26" },
  "@testing-library/dom": { range: "^10.4.1", isDev: true },
  "@testing-library/react": { range: "^16.3.3", isDev: true, peers: ["@testing-library/dom"] },
  "create-react-class": { range: "^15.7.0" },
  "prop-types": { range: "^15.8.1" },
  react: { range: "^19.0.0" },
  "react-dom": { range: "^19.0.0" },
  "react-shallow-renderer": { range: "^16.15.0", isDev: true },
  "react-test-renderer": { range: "^19.0.0", isDev: true },
  "react-window": { range: "^2.5.3" },
};

/** Adds packages to a manifest, in their place where names are in order. Those that no release is known of get any. */
export function addPackages(text: string, manifest: JsonNode, names: readonly string[]): Edit[] {
  const entries = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"].flatMap((section) =>
    jsonEntries(jsonAt(manifest, section)),
  );
  const declared = new Set(entries.map(({ name }) => name));
  const raised = entries.filter(({ name, value }) => names.includes(name) && isOlder(value, additions[name]?.range));
  const wanted = [...new Set(names.flatMap((name) => [name, ...(additions[name]?.peers ?? [])]))].filter(
    (name) => !declared.has(name),
  );
  const added = (["dependencies", "devDependencies"] as const).flatMap((section) => {
    const own = wanted
      .filter((name) => (additions[name]?.isDev ? "devDependencies" : "dependencies") === section)
      .sort();
    if (own.length === 0) return [];
    const object = jsonAt(manifest, section);
    if (!object) return [newSection(text, manifest, section, own)];
    return own.map((name) => insertInOrder(text, object, name));
  });
  return [...added, ...raised.map(({ name, value }) => replaceRange(value, additions[name]!.range))];
}

/** Whether a range admits releases before the one that rewritten code is written for. */
function isOlder(value: JsonNode, range: string | undefined): boolean {
  if (range === undefined || typeof value.value !== "string" || !semver.validRange(value.value)) return false;
  return semver.lt(semver.minVersion(value.value)!, semver.minVersion(range)!);
}

const replaceRange = (value: JsonNode, range: string): Edit => ({
  start: value.offset,
  end: value.offset + value.length,
  text: `"${range}"`,
});

const entryOf = (name: string): string => `"${name}": "${additions[name]?.range ?? "*"}"`;

function insertInOrder(text: string, object: JsonNode, name: string): Edit {
  const entries = jsonEntries(object);
  const next = entries.find((each) => each.name > name);
  const isSorted = entries.every((each, index) => index === 0 || entries[index - 1]!.name <= each.name);
  const last = entries.at(-1);
  if (!last || !isSorted || !next) return addJsonEntries(text, object, [entryOf(name)]);
  const isBroken = text.slice(object.offset, last.start).includes("\n");
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return insertBefore(next, `${entryOf(name)},${isBroken ? eol + indentAt(text, next.start) : " "}`);
}

function newSection(text: string, manifest: JsonNode, section: string, names: readonly string[]): Edit {
  const last = jsonEntries(manifest).at(-1);
  const isBroken = text.includes("\n");
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = last && isBroken ? indentAt(text, last.start) : "";
  const body = isBroken
    ? `{${eol}${names.map((name) => `${indent}${indent || "  "}${entryOf(name)}`).join(`,${eol}`)}${eol}${indent}}`
    : `{ ${names.map(entryOf).join(", ")} }`;
  const entry = `"${section}": ${body}`;
  return last
    ? insertAfter(last, `,${isBroken ? eol + indent : " "}${entry}`)
    : addJsonEntries(text, manifest, [entry]);
}
