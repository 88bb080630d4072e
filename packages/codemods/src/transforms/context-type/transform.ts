import { defineTransform } from "../../define.ts";
import { insertAfter } from "../../edits.ts";
import { type ClassNode, classKind, classMembers, enclosingClass, keyName } from "../../syntax/components.ts";
import { indentAt } from "../../syntax/style.ts";
import { findings } from "./findings.ts";

/** Types of 16 and 17 took a class's context for any; since 18 it is unknown until the class says what it is. */
export default defineTransform({
  name: "context-type",
  summary: "declare the type of a class component's context",
  rows: [31],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  words: ["this.context"],
  language: "ts",
  findings,
  visit({ source, found }) {
    const seen = new Set<ClassNode>();
    return {
      MemberExpression(node) {
        if (
          node.object.type !== "ThisExpression" ||
          node.computed ||
          node.property.type !== "Identifier" ||
          node.property.name !== "context"
        )
          return;
        const owner = enclosingClass(node);
        if (!owner || seen.has(owner) || !classKind(source, owner)) return;
        seen.add(owner);
        const site = found(owner.body);
        if (owner.body.body.some((each) => "key" in each && keyName(each) === "context"))
          return site.ignore("context-is-declared");
        const { eol, semicolon, indent } = source.style;
        const named = classMembers(owner, "contextType", "static")[0];
        const context = named?.value ?? assignedContext(owner);
        const type =
          context?.type === "Identifier" || context?.type === "MemberExpression"
            ? `${site.import("react", "ContextType", { type: true })}<typeof ${source.textOf(context)}>`
            : "any";
        const first = owner.body.body[0];
        const inner = first ? indentAt(source.text, first.start) : indentAt(source.text, owner.start) + indent;
        const line = `declare context: ${type}${semicolon}`;
        if (named)
          return site.change(
            [insertAfter(named, `${source.text[named.end - 1] === ";" ? "" : semicolon}${eol}${inner}${line}`)],
            "declared the context's type",
          );
        site.change([insertAfter(owner.body.start + 1, `${eol}${inner}${line}${eol}`)], "declared the context's type");
      },
    };

    /** What `Name.contextType = …` gives the class elsewhere in the file. */
    function assignedContext(owner: ClassNode) {
      for (const { left, right } of source.all("AssignmentExpression")) {
        if (
          left.type !== "MemberExpression" ||
          left.computed ||
          left.property.type !== "Identifier" ||
          left.property.name !== "contextType"
        )
          continue;
        if (left.object.type === "Identifier" && owner.id && left.object.name === owner.id.name) return right;
      }
      return null;
    }
  },
});
