import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { insertAfter, insertBefore } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { type ClassNode, componentsOf } from "../../syntax/components.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { findings } from "./findings.ts";
import { declaresChildren } from "./props-type.ts";
import { classUsesChildren, elementsWithChildren, functionUsesChildren } from "./uses.ts";

/** Components given children somewhere, by `path#name`. */
type Plan = { givenChildren: string[] };

/** Elements with children, as the names that their file imports. */
type Facts = { source: string; name: string }[];

/** Types of 16 and 17 gave every component `children`; since 18 the props have to say so. */
export default defineTransform<Facts, Plan>({
  name: "implicit-children",
  summary: "say in the props' type that a component takes children",
  rows: [31],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  words: ["FC", "FunctionComponent", "SFC", "StatelessComponent", "Component<", "Component {", "</"],
  language: "ts",
  findings,
  facts(source) {
    const given = elementsWithChildren(source).flatMap((name) => {
      const declaration = source.names.bindingOf(name)?.declaration;
      if (declaration?.parent?.type !== "ImportDeclaration") return [];
      const imported = declaration.type === "ImportSpecifier" ? source.textOf(declaration.imported) : "default";
      return [{ source: declaration.parent.source.value, name: imported }];
    });
    const once = new Map(given.map((each) => [`${each.source}#${each.name}`, each]));
    return once.size > 0 ? [...once.values()] : undefined;
  },
  plan(facts, project) {
    const givenChildren = new Set<string>();
    for (const [path, given] of facts) {
      for (const each of given) {
        const declared = project.declared(path, each.source, each.name);
        if (declared?.kind === "local") givenChildren.add(`${declared.path}#${declared.local}`);
      }
    }
    return { givenChildren: [...givenChildren] };
  },
  visit({ source, project, plan, found }) {
    const given = new Set(plan.givenChildren);
    const here = new Set(elementsWithChildren(source).map((name) => source.names.bindingOf(name)));
    return {
      TSTypeReference(node) {
        const origin = project.originOf(source, node.typeName);
        if (origin?.source !== "react" || (origin.name !== "FC" && origin.name !== "FunctionComponent")) return;
        const target = node.parent?.parent;
        const declarator = target?.parent as NodeOf<"VariableDeclarator"> | undefined;
        if (target?.type !== "Identifier" || declarator?.type !== "VariableDeclarator") return;
        const run = functionBehind(source, declarator.init);
        if ((run && functionUsesChildren(source, run)) || isGiven(target.name))
          wrap(node, node.typeName, node.typeArguments?.params[0]);
      },
      ClassDeclaration: checkClass,
      ClassExpression: checkClass,
    };

    function checkClass(node: ClassNode): void {
      if (!node.superClass) return;
      const origin = project.originOf(source, node.superClass);
      if (origin?.source !== "react" || (origin.name !== "Component" && origin.name !== "PureComponent")) return;
      const local = node.id?.name ?? componentsOf(source).find((each) => each.node === node)?.local;
      if (classUsesChildren(source, node) || (local && isGiven(local)))
        wrap(node, node.superClass, node.superTypeArguments?.params[0]);
    }

    function isGiven(local: string): boolean {
      const binding = source.names.root.bindings.get(local);
      return given.has(`${source.path}#${local}`) || (binding !== undefined && here.has(binding));
    }

    function wrap(node: Node, name: Node, props: Node | undefined): void {
      const site = found(node);
      if (props?.type === "TSAnyKeyword") return site.ignore("props-are-any");
      if (props && declaresChildren(source, props)) return site.ignore("children-are-declared");
      const wrapper = site.import("react", "PropsWithChildren", { type: true });
      if (props) site.change([insertBefore(props, `${wrapper}<`), insertAfter(props, ">")], "declared children");
      else site.change([insertAfter(name, `<${wrapper}<{}>>`)], "declared children");
    }
  },
});
