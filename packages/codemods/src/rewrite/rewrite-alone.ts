import type { Options } from "../options.ts";
import { parse } from "../parse/parse.ts";
import { loneProject } from "../project/project.ts";
import { rewrite } from "./rewrite.ts";
import { openSource } from "../source.ts";
import type { CodeTransform } from "../transform.ts";

/** Runs one transform over one file that nothing else is known of. Messages tell what was left, a line each. */
export function rewriteAlone(
  transform: CodeTransform,
  path: string,
  text: string,
  options: Options,
): { text: string; messages: string[] } {
  if (!transform.words.some((word) => text.includes(word))) return { text, messages: [] };
  const parsed = parse(path, text);
  if (!parsed.ok) return { text, messages: [`${path}: ${parsed.problem.message}`] };
  if (transform.language && parsed.parsed.dialect.language !== transform.language) return { text, messages: [] };
  const source = openSource(path, parsed.parsed);
  const project = loneProject(source);
  const plans = new Map<string, unknown>();
  if (transform.plan) {
    const own = transform.facts?.(source);
    const facts = new Map<string, unknown>(own === undefined ? [] : [[path, own]]);
    plans.set(transform.name, transform.plan(facts, project, options));
  }
  const result = rewrite({
    path,
    text,
    transforms: () => [transform],
    project,
    plans,
    options,
    blocked: new Set(),
    source,
  });
  const messages = result.findings.map((each) => {
    const words = transform.findings[each.code];
    const line = result.text.slice(0, each.start).split("\n").length;
    return `${path}:${line}: ${words ? `${words.title}. ${words.next(each.args)}` : each.code}`;
  });
  if (result.failure) messages.push(`${path}: left as it was: ${result.failure.kind}`);
  return { text: result.text, messages };
}
