import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { insertAfter, insertBefore } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { type ClassNode, componentsOf } from "../../syntax/components.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { propsPlaceAbove } from "./base-classes.ts";
import { type Facts, factsOf, joinFacts, type Plan } from "./facts.ts";
import { findings } from "./findings.ts";
import { givenChildren } from "./given.ts";
import { declaresChildren } from "./props-type.ts";
import { typedValues } from "./typed-values.ts";
import { classUsesChildren, functionUsesChildren } from "./uses.ts";

/** Where the type of the props stands among the arguments of each type whose components had children. */
const propsPlace: Record<string, number> = {
  FC: 0,
  FunctionComponent: 0,
  ComponentType: 0,
  ComponentClass: 0,
  ForwardRefRenderFunction: 1,
};

/** Types of 16 and 17 gave every component `children`; since 18 the props have to say so. */
export default defineTransform<Facts, Plan>({
  name: "implicit-children",
  summary: "say in the props' type that a component takes children",
  rows: [31],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  // The last for base classes, which may be far from React.
  words: ["children", "</", "FC", "Component", "> extends "],
  language: "ts",
  findings,
  facts: factsOf,
  plan: joinFacts,
  visit({ source, project, plan, found }) {
    const here = givenChildren(source);
    const elsewhere = new Set(plan.given);
    const declaring = new Set(plan.declaring);

    return {
      TSTypeReference: (node) => checkType(node, node.typeName),
      TSInterfaceHeritage: (node) => checkType(node, node.expression),
      CallExpression: checkWrapper,
      ClassDeclaration: checkClass,
      ClassExpression: checkClass,
    };

    function checkType(node: NodeOf<"TSTypeReference" | "TSInterfaceHeritage">, name: Node): void {
      const origin = project.originOf(source, name);
      if (origin?.source !== "react" || !Object.hasOwn(propsPlace, origin.name)) return;
      const values = typedValues(source, project, node);
      const isWanted =
        values.functions.some((each) => functionUsesChildren(source, each)) ||
        values.bindings.some((each) => here.bindings.has(each) || isTopGiven(each.name)) ||
        values.members.some((each) => here.members.has(each) || elsewhere.has(`${source.path}#.${each}`));
      if (isWanted) wrap(node, name, propsPlace[origin.name]!);
    }

    /** `memo<Props>(…)` and `forwardRef<Element, Props>(…)`. */
    function checkWrapper(node: NodeOf<"CallExpression">): void {
      const { typeArguments } = node;
      if (!typeArguments) return;
      const origin = project.originOf(source, node.callee);
      if (origin?.source !== "react" || (origin.name !== "memo" && origin.name !== "forwardRef")) return;
      const place = origin.name === "memo" ? 0 : 1;
      const props = typeArguments.params[place];
      // `memo<FC<Props>>` is looked at as the type that it names.
      if (props && isComponentType(props)) return;
      const run = functionBehind(source, node.arguments[0]);
      if (run && functionUsesChildren(source, run)) wrap(node, node.callee, place);
    }

    function isComponentType(type: Node): boolean {
      if (type.type !== "TSTypeReference") return false;
      const origin = project.originOf(source, type.typeName);
      return origin?.source === "react" && Object.hasOwn(propsPlace, origin.name);
    }

    function checkClass(node: ClassNode): void {
      const place = node.superClass ? propsPlaceAbove(source, project, plan.places, node) : null;
      if (!node.superClass || place === null) return;
      const local = node.id?.name ?? componentsOf(source).find((each) => each.node === node)?.local;
      const binding = local === undefined ? undefined : source.names.root.bindings.get(local);
      const isGiven = (binding && here.bindings.has(binding)) || (local !== undefined && isTopGiven(local));
      if (isGiven || classUsesChildren(source, node)) wrap(node, node.superClass, place);
    }

    function isTopGiven(local: string): boolean {
      return elsewhere.has(`${source.path}#${local}`);
    }

    /** Wraps the type of the props among the type arguments of `node`, whose name ends where they begin. */
    function wrap(node: Node, name: Node, place: number): void {
      const args =
        ("superTypeArguments" in node ? node.superTypeArguments : null) ??
        ("typeArguments" in node ? node.typeArguments : null);
      const props = args?.params[place];
      const site = found(node);
      if (props?.type === "TSAnyKeyword") return site.ignore("props-are-any");
      if (props && declaresChildren(source, props, isDeclaredElsewhere)) return site.ignore("children-are-declared");
      const wrapper = site.import("react", "PropsWithChildren", { type: true });
      if (props) return site.change([insertBefore(props, `${wrapper}<`), insertAfter(props, ">")], "declared children");
      // What stands before the props cannot be made up.
      if ((args?.params.length ?? 0) < place && name.parent?.type !== "CallExpression")
        return site.ignore("props-have-no-place");
      const last = args?.params.at(-1);
      const edit = last ? insertAfter(last, `, ${wrapper}<{}>`) : insertAfter(name, `<${wrapper}<{}>>`);
      site.change([edit], "declared children");
    }

    /** Whether an imported type of the tree declares children. */
    function isDeclaredElsewhere(specifier: string, name: string): boolean {
      const declared = project.declared(source.path, specifier, name);
      return declared?.kind === "local" && declaring.has(`${declared.path}#${declared.local}`);
    }
  },
});
