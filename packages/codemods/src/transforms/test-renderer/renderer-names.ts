import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { memberName } from "../../syntax/origins.ts";

/** Methods that look and change nothing. */
const questions = /^(toJSON|toTree|getInstance|find|findBy\w+|findAll\w*|root|then)$/;

export interface RendererNames {
  /** Whether a call drives a renderer: an update, an unmount, a prop of what it rendered, a method of an instance. */
  isDriven(call: NodeOf<"CallExpression">): boolean;
  /** Whether a driving call is known to return nothing. */
  isSilent(call: NodeOf<"CallExpression">): boolean;
}

/** Knows which variables of a file hold a renderer, or what was read from one. */
export function rendererNames(source: Source, isCreate: (node: Node | null | undefined) => boolean): RendererNames {
  const known = new Map<string, boolean>();

  function isRenderer(node: Node | null | undefined, depth: number): boolean {
    if (!node || depth > 8) return false;
    if (isCreate(node)) return true;
    switch (node.type) {
      case "MemberExpression":
        return isRenderer(node.object, depth + 1);
      case "CallExpression":
        return node.callee.type === "MemberExpression" && isRenderer(node.callee.object, depth + 1);
      case "ChainExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
        return isRenderer(node.expression, depth + 1);
      case "Identifier": {
        const binding = source.names.bindingOf(node);
        if (!binding || binding.kind === "import") return false;
        const key = `${binding.identifier.start}`;
        const answer = known.get(key);
        if (answer !== undefined) return answer;
        known.set(key, false);
        const { declaration } = binding;
        const values: (Node | null)[] =
          declaration.type === "VariableDeclarator" && binding.identifier.parent === declaration
            ? [declaration.init]
            : [];
        for (const write of binding.writes)
          if (write.parent?.type === "AssignmentExpression") values.push(write.parent.right);
        if (declaration.type === "VariableDeclarator" && declaration.id.type === "ObjectPattern")
          values.push(declaration.init);
        const found = values.some((each) => isRenderer(each, depth + 1));
        known.set(key, found);
        return found;
      }
      default:
        return false;
    }
  }

  return {
    isSilent: (call) => /^(update|unmount)$/.test(memberName(call.callee) ?? ""),
    isDriven(call) {
      const { callee } = call;
      if (callee.type !== "MemberExpression") return false;
      const name = memberName(callee);
      return name !== null && !questions.test(name) && isRenderer(callee.object, 0);
    },
  };
}
