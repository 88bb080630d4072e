import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, remove } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";
import { findings } from "./findings.ts";

type Facts = string[];
type Plan = ReadonlyMap<string, ReadonlySet<string>>;

/** `<Context.Provider>` → `<Context>`, where `Context` is seen to come from `createContext`. Optional: both work on 19. */
export default defineTransform<Facts, Plan>({
  name: "context-provider",
  summary: "render contexts themselves as providers",
  rows: [61],
  preset: "optional",
  since: "19",
  validFrom: "19",
  words: [".Provider", "createContext"],
  findings,
  facts(source) {
    const names = contextsOf(source);
    return names.length > 0 ? names : undefined;
  },
  plan: (facts) => new Map([...facts].map(([path, names]) => [path, new Set(names)])),
  visit: ({ source, project, plan, found }) => {
    const own = new Set(contextsOf(source));

    function isContext(node: Node): boolean {
      const origin = project.originOf(source, node);
      if (origin && origin.rest.length === 0) {
        const declared = project.declared(source.path, origin.source, origin.name);
        return declared?.kind === "local" && plan.get(declared.path)?.has(declared.local) === true;
      }
      if (node.type !== "Identifier" && node.type !== "JSXIdentifier") return false;
      const declaration = source.names.bindingOf(node)?.declaration;
      if (declaration?.type !== "VariableDeclarator") return false;
      return own.has(node.name) && isContextDeclarator(source, declaration);
    }

    return {
      JSXOpeningElement(node) {
        const { name } = node;
        if (name.type !== "JSXMemberExpression" || name.property.name !== "Provider") return;
        const site = found(node);
        if (!isContext(name.object)) return site.ignore("not-seen-to-be-a-context");
        if (name.object.type === "JSXIdentifier" && /^[a-z]/.test(name.object.name)) {
          return site.finding("context-provider/lower-case", { name: name.object.name });
        }
        const closing = (node.parent as NodeOf<"JSXElement">).closingElement?.name;
        const names = closing?.type === "JSXMemberExpression" ? [name, closing] : [name];
        site.change(names.map(withoutProvider), "rendered the context itself");
      },
      CallExpression(node) {
        const [type] = node.arguments;
        if (
          type?.type !== "MemberExpression" ||
          type.computed ||
          type.property.type !== "Identifier" ||
          type.property.name !== "Provider"
        )
          return;
        const origin = project.originOf(source, node.callee);
        if (origin?.source !== "react" || origin.name !== "createElement") return;
        const site = found(node);
        if (!isContext(type.object)) return site.ignore("not-seen-to-be-a-context");
        site.change([withoutProvider(type)], "rendered the context itself");
      },
    };
  },
});

function withoutProvider(member: NodeOf<"JSXMemberExpression" | "MemberExpression">): Edit {
  return remove({ start: member.object.end, end: member.end });
}

/** Names at the top of the file that hold what `createContext` returned; `*default*` for an unnamed default export. */
function contextsOf(source: Source): string[] {
  const names: string[] = [];
  for (const call of source.all("CallExpression")) {
    if (!isCreateContext(source, call)) continue;
    let holder: Node | null | undefined = call.parent;
    while (holder && /^TS(As|Satisfies|NonNull)Expression$/.test(holder.type)) holder = holder.parent;
    if (holder?.type === "VariableDeclarator" && holder.id.type === "Identifier") names.push(holder.id.name);
    else if (holder?.type === "ExportDefaultDeclaration") names.push("*default*");
  }
  return names;
}

function isContextDeclarator(source: Source, declarator: NodeOf<"VariableDeclarator">): boolean {
  let value: Node | null = declarator.init;
  while (
    value &&
    (value.type === "TSAsExpression" || value.type === "TSSatisfiesExpression" || value.type === "TSNonNullExpression")
  )
    value = value.expression;
  return (
    value !== null &&
    isCreateContext(source, value) &&
    source.names.bindingOf(declarator.id as never)?.writes.length === 0
  );
}

function isCreateContext(source: Source, node: Node): boolean {
  if (node.type !== "CallExpression") return false;
  const origin = originOf(source, node.callee);
  return origin?.source === "react" && origin.name === "createContext";
}
