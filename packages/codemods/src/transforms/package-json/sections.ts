import { type JsonNode, jsonAt, jsonEntries, jsonString } from "../../syntax/json.ts";

/** One package that a manifest names, with the range that it asks for. */
export interface Asked {
  name: string;
  range: string;
  /** Whether it says what the package works with, rather than what is installed. */
  isPeer: boolean;
  /** Whether it overrules what other packages ask for. */
  isOverride: boolean;
  start: number;
  end: number;
  /** Where the range stands, without its quotes. */
  value: { start: number; end: number };
}

const installed = ["dependencies", "devDependencies", "optionalDependencies"];
const overrides = [["resolutions"], ["overrides"], ["pnpm", "overrides"]];

/** Every package that a manifest asks for, in the order of its sections. */
export function askedPackages(manifest: JsonNode): Asked[] {
  return [
    ...installed.flatMap((section) => read(jsonAt(manifest, section), false, false)),
    ...read(jsonAt(manifest, "peerDependencies"), true, false),
    ...overrides.flatMap((path) => read(jsonAt(manifest, ...path), false, true)),
  ];
}

function read(section: JsonNode | null, isPeer: boolean, isOverride: boolean): Asked[] {
  return jsonEntries(section).flatMap(({ name, start, end, value }) => {
    const text = jsonString(value);
    if (text === null) return [];
    // Yarn writes `**/react` for a package wherever it is asked for.
    const plain = name.replace(/^\*\*\//, "");
    const alias = `npm:${plain}@`;
    const range = text.startsWith(alias) ? text.slice(alias.length) : text;
    const inside = { start: value.offset + 1 + text.length - range.length, end: value.offset + value.length - 1 };
    return [{ name: plain, range, isPeer, isOverride, start, end, value: inside }];
  });
}
