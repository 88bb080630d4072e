import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { type ClassNode, type FunctionNode, classMembers, enclosingClass, keyName } from "../../syntax/components.ts";
import { hasDecorators } from "../../syntax/decorators.ts";
import { isCreateClassSpec } from "../../syntax/instances.ts";
import { removeLine } from "../../syntax/lines.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Site } from "../../transform.ts";
import { asDidMount } from "./after-mount.ts";
import { baseOf, isExtended } from "./base-class.ts";
import { asDerivedState } from "./derived-state.ts";
import { findings } from "./findings.ts";
import { inheritedClasses, inheritedFacts, isInherited } from "./inherited.ts";
import { asInitialState } from "./initial-state.ts";
import { type LegacyName, legacyName } from "./legacy-names.ts";
import { whatItDoes } from "./what-it-does.ts";

type Member = NodeOf<"MethodDefinition" | "PropertyDefinition">;

const unsafeCode = {
  componentWillMount: "lifecycles/unsafe-will-mount",
  componentWillReceiveProps: "lifecycles/unsafe-will-receive-props",
  componentWillUpdate: "lifecycles/unsafe-will-update",
} satisfies Record<LegacyName, string>;

/** The lifecycles that concurrent React may call and then throw the render away: rewritten where the same, else marked. */
export default defineTransform({
  name: "lifecycles",
  summary: "rewrite legacy lifecycles where provable, mark them UNSAFE_ and report them elsewhere",
  rows: [2, 3, 4],
  preset: "migrate",
  // React 16.9 warns of the old names, and concurrent rendering of 18 of what they do.
  since: ["17", "18"],
  validFrom: "16",
  words: ["componentWillMount", "componentWillReceiveProps", "componentWillUpdate", "unstable_handleError"],
  findings,
  facts: inheritedFacts,
  plan: inheritedClasses,
  visit({ source, project, plan, found }) {
    const member = (node: Member) => {
      const name = keyName(node);
      const owner = node.parent?.parent as ClassNode;
      if (node.static || name === null) return;
      if (name === "unstable_handleError") return handleError(found(node), node, owner);
      const legacy = legacyName(name);
      if (!legacy || !isFunction(node.value)) return;
      const base = baseOf(source, project, owner);
      if (base.kind === "none") return;
      const site = found(node);
      if (base.kind === "package") {
        if (/^(preact|inferno|nervjs|rax|@tarojs\/)/.test(base.name)) return site.ignore("not-react");
        return site.finding("lifecycles/foreign-base", { name, base: base.name });
      }
      if (base.kind !== "react")
        return site.finding("lifecycles/foreign-base", {
          name,
          base: owner.superClass ? source.textOf(owner.superClass).slice(0, 60) : "",
        });
      if (isNewStyle(owner)) return site.finding("lifecycles/never-called", { name });
      const edits = isFree(base.inherits) ? rewritten(node, owner, legacy.plain) : null;
      if (edits) return site.change(edits.edits, edits.reason);
      if (!legacy.prefixed)
        return site.change(
          [replace(node.key, unsafe(source.textOf(node.key), legacy.plain))],
          `marked ${legacy.plain} unsafe`,
        );
      site.finding(unsafeCode[legacy.plain], deeds(node.value, legacy.plain));
    };

    /** The safe rewrite, where it is provably the same and nothing else in the file calls the method by its name. */
    const rewritten = (node: Member, owner: ClassNode, plain: LegacyName) => {
      if (isExtended(source, owner) || isInherited(source, owner, plan) || calledByHand(plain) || hasDecorators(node))
        return null;
      const { body } = node.value as FunctionNode;
      const isEmpty = body?.type === "BlockStatement" && body.body.length === 0;
      if (isEmpty && !source.comments.some((each) => node.start <= each.start && each.end <= node.end)) {
        return { edits: [removeLine(source, node)], reason: `dropped an empty ${plain}` };
      }
      if (plain === "componentWillMount") {
        const state = asInitialState(source, owner, node);
        if (state) return { edits: state, reason: "componentWillMount to initial state" };
        const mount = asDidMount(source, owner, node);
        return mount && { edits: mount, reason: "componentWillMount to componentDidMount" };
      }
      if (plain !== "componentWillReceiveProps") return null;
      const others = owner.body.body.some(
        (each) => each !== node && "key" in each && legacyName(keyName(each)) !== null,
      );
      const derived = others ? null : asDerivedState(source, owner, node);
      return derived && { edits: derived, reason: "componentWillReceiveProps to getDerivedStateFromProps" };
    };

    const calledByHand = (plain: LegacyName) =>
      source.all("MemberExpression").some((each) => legacyName(memberName(each))?.plain === plain);

    const deeds = (value: Node | null, plain: LegacyName) => {
      const fn = value as NodeOf<"FunctionExpression">;
      const next =
        plain === "componentWillReceiveProps" && fn.params[0]?.type === "Identifier" ? fn.params[0].name : null;
      const { does, compares } = fn.body ? whatItDoes(source, fn.body, next) : { does: [], compares: [] };
      return { does, compares };
    };

    const handleError = (site: Site, node: Member, owner: ClassNode) => {
      if (classMembers(owner, "componentDidCatch").length > 0) return site.ignore("has-component-did-catch");
      site.change([replace(node.key, "componentDidCatch")], "unstable_handleError to componentDidCatch");
    };

    return {
      MethodDefinition: member,
      PropertyDefinition: member,
      Property(node) {
        if (node.parent?.type !== "ObjectExpression" || node.computed) return;
        const legacy = legacyName(keyName(node));
        if (!legacy || !isFunction(node.value)) return;
        const site = found(node);
        if (!isCreateClassSpec(source, node.parent))
          return site.finding("lifecycles/in-object", { name: keyName(node) ?? "" });
        if (!legacy.prefixed)
          return site.change(
            [replace(node.key, unsafe(source.textOf(node.key), legacy.plain))],
            `marked ${legacy.plain} unsafe`,
          );
        site.finding(unsafeCode[legacy.plain], deeds(node.value, legacy.plain));
      },
      MemberExpression(node) {
        const legacy = legacyName(memberName(node));
        if (!legacy || legacy.prefixed) return;
        const site = found(node);
        const { object, property } = node;
        const owner = enclosingClass(node);
        const rename = () =>
          site.change(
            [replace(property, unsafe(source.textOf(property), legacy.plain))],
            `followed ${legacy.plain} to its new name`,
          );
        if (object.type === "ThisExpression" || object.type === "Super") {
          const base = owner ? baseOf(source, project, owner).kind : "none";
          const own =
            owner && owner.body.body.some((each) => "key" in each && legacyName(keyName(each))?.plain === legacy.plain);
          if (base === "react" && (own || object.type === "Super")) return rename();
        }
        const isPrototype = object.type === "MemberExpression" && memberName(object) === "prototype";
        if (isPrototype && isOurs(object.object)) return rename();
        site.finding("lifecycles/called-by-hand", { name: legacy.plain });
      },
      Literal(node) {
        if (typeof node.value !== "string" || node.parent?.type !== "CallExpression") return;
        const legacy = legacyName(node.value);
        if (legacy && !legacy.prefixed) found(node).finding("lifecycles/called-by-hand", { name: legacy.plain });
      },
    };

    /** Whether an expression names a class component of the file or of the tree. */
    function isOurs(node: Node): boolean {
      const origin = project.originOf(source, node);
      if (origin)
        return (
          project.component(source.path, origin.source, origin.rest[0] ?? origin.name)?.kind.endsWith("class") === true
        );
      if (node.type !== "Identifier") return false;
      const declaration = source.names.bindingOf(node)?.declaration;
      const value = declaration?.type === "VariableDeclarator" ? declaration.init : declaration;
      if (value?.type !== "ClassDeclaration" && value?.type !== "ClassExpression") return false;
      return baseOf(source, project, value).kind === "react";
    }
  },
});

/** Whether the classes between React's and this one leave state and lifecycles to it. */
function isFree(inherits: ReadonlySet<string>): boolean {
  const names = [
    "constructor",
    "state",
    "getDerivedStateFromProps",
    "getSnapshotBeforeUpdate",
    "[computed]",
    "componentDidMount",
  ];
  return ![...inherits].some((each) => names.includes(each) || legacyName(each));
}

/** React calls none of the old lifecycles of a class that has one of the new. */
function isNewStyle(owner: ClassNode): boolean {
  return (
    classMembers(owner, "getDerivedStateFromProps", "static").length > 0 ||
    classMembers(owner, "getSnapshotBeforeUpdate").length > 0
  );
}

function isFunction(node: Node | null): boolean {
  return node?.type === "FunctionExpression" || node?.type === "ArrowFunctionExpression";
}

const unsafe = (written: string, plain: LegacyName) => written.replace(plain, `UNSAFE_${plain}`);
