import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { removeLine } from "../../syntax/lines.ts";
import { indentAt } from "../../syntax/style.ts";

type Member = NodeOf<"MethodDefinition" | "PropertyDefinition">;

/** The edits that move a body, with its own edits made, to the end of the constructor; `null` where a name would change its meaning. */
export function intoConstructor(
  source: Source,
  member: Member,
  body: NodeOf<"BlockStatement">,
  constructor: NodeOf<"MethodDefinition">,
  writes: readonly Edit[],
  usesContext: boolean,
): Edit[] | null {
  const target = constructor.value.body;
  const call = source
    .all("Super")
    .find((each) => within(each, constructor) && each.parent?.type === "CallExpression")?.parent;
  if (!target || call?.type !== "CallExpression" || call.arguments.length < (usesContext ? 2 : 1)) return null;
  if (
    source.all("ReturnStatement").some((each) => within(each, target)) ||
    source.comments.some((each) => within(each as never, body))
  )
    return null;
  // A name may mean something else between the constructor's braces.
  const scope = source.names.scopeOf(target);
  const clash = [...source.all("Identifier"), ...source.all("JSXIdentifier")].some((each) => {
    if (!within(each, body)) return false;
    const binding = source.names.bindingOf(each);
    const isName = binding !== null || source.names.globals.get(each.name)?.includes(each);
    return (
      isName &&
      scope.bindings.has(each.name) &&
      (!binding ||
        binding.identifier.start < body.start ||
        body.end < binding.identifier.start ||
        within(binding.identifier, body))
    );
  });
  if (clash) return null;
  const { eol, indent } = source.style;
  const inner = indentAt(source.text, constructor.start) + indent;
  const lines = body.body.map((statement) => eol + inner + edited(source, statement, writes));
  const last = target.body.at(-1);
  if (!last) return null;
  return [removeLine(source, member), { start: last.end, end: last.end, text: lines.join("") }];
}

function edited(source: Source, range: { start: number; end: number }, edits: readonly Edit[]): string {
  let text = "";
  let at = range.start;
  for (const each of [...edits]
    .filter((one) => range.start <= one.start && one.end <= range.end)
    .sort((a, b) => a.start - b.start)) {
    text += source.text.slice(at, each.start) + each.text;
    at = each.end;
  }
  return text + source.text.slice(at, range.end);
}

const within = (node: Node, outer: { start: number; end: number }) =>
  outer.start <= node.start && node.end <= outer.end;
