import { parse } from "../../src/parse/parse.ts";
import { type Source, openSource } from "../../src/source.ts";

/** A text, parsed as the file of this name. */
export function sourceOf(text: string, path = "/a.jsx"): Source {
  const parsed = parse(path, text);
  if (!parsed.ok) throw new Error(`${parsed.problem.message} at ${parsed.problem.offset}`);
  return openSource(path, parsed.parsed);
}
