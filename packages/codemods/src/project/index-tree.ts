import { guard } from "../crash.ts";
import type { SyntaxProblem } from "../parse/parse.ts";
import { parse } from "../parse/parse.ts";
import { type Source, openSource } from "../source.ts";
import type { CodeTransform } from "../transform.ts";
import { type ModuleFacts, factsOf } from "./facts.ts";

/** The facts of one file: those that every project needs, and those that single transforms asked for. */
export interface FileIndex {
  module: ModuleFacts;
  /** By transform name. */
  own: Record<string, unknown>;
}

/**
 * Parses one file and takes its facts. The source comes back too, so that rewriting it need not parse again. What a
 * transform throws goes through.
 */
export function indexFile(
  path: string,
  text: string,
  transforms: readonly CodeTransform[],
): { index: FileIndex; source: Source } | { problem: SyntaxProblem } {
  const parsed = parse(path, text);
  if (!parsed.ok) return { problem: parsed.problem };
  const source = openSource(path, parsed.parsed);
  const own: Record<string, unknown> = {};
  for (const transform of transforms) {
    const facts = guard(transform.name, () => transform.facts?.(source));
    if (facts !== undefined) own[transform.name] = facts;
  }
  return { index: { module: factsOf(source), own }, source };
}
