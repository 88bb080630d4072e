import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { enclosingFunction } from "../../syntax/components.ts";
import { requiredModule } from "../../syntax/origins.ts";
import type { Site } from "../../transform.ts";
import { actWrapper } from "./act-wrapper.ts";
import { findings } from "./findings.ts";
import { rendererNames } from "./renderer-names.ts";

/** `create(…)` and what follows from it → inside `act`, without which React 19 has rendered nothing yet. */
export default defineTransform({
  name: "test-renderer",
  summary: "create and update test renderers inside act",
  rows: [47],
  preset: "migrate",
  since: "19",
  validFrom: "18.3",
  words: ["react-test-renderer"],
  findings,
  visit: ({ source, project, found }) => {
    let isAnnounced = false;
    const isCreate = (node: Node | null | undefined): boolean => {
      if (node?.type !== "CallExpression") return false;
      const origin = project.originOf(source, node.callee);
      return origin?.source === "react-test-renderer" && origin.name === "create" && origin.rest.length === 0;
    };
    const names = rendererNames(source, isCreate);
    const wrapper = actWrapper(source);

    /** The `act` that the file has by name already, whichever module it takes it from, or React's. */
    function actName(site: Site): string {
      const known = source.all("ImportSpecifier").find((each) => project.originOf(source, each.local)?.name === "act");
      return known ? known.local.name : site.import("react", "act");
    }

    function announce(node: Node): void {
      if (isAnnounced) return;
      isAnnounced = true;
      found(node).finding("test-renderer/deprecated");
    }

    /** Whether a function that is handed to `act` holds the node. */
    function isInAct(node: Node): boolean {
      for (let each = enclosingFunction(node); each; each = enclosingFunction(each)) {
        const call = each.parent;
        if (call?.type !== "CallExpression" || call.arguments[0] !== each) continue;
        const name =
          call.callee.type === "Identifier"
            ? call.callee.name
            : call.callee.type === "MemberExpression" && call.callee.property.type === "Identifier"
              ? call.callee.property.name
              : "";
        if (name === "act" || project.originOf(source, call.callee)?.name === "act") return true;
      }
      return false;
    }

    return {
      ImportDeclaration(node) {
        if (node.source.value === "react-test-renderer" && node.importKind !== "type") announce(node);
      },
      CallExpression(node) {
        if (requiredModule(source, node) === "react-test-renderer") return announce(node);
        if (isCreate(node)) {
          const site = found(node);
          if (isInAct(node)) return site.ignore("inside-act");
          const edits = wrapper.wrapCreate(node, (module, name, how) =>
            name === "act" ? actName(site) : site.import(module, name, how),
          );
          if (!edits) return site.finding("test-renderer/outside-act");
          return site.change(edits, "created the renderer inside act");
        }
        const { parent } = node;
        const isBody = parent?.type === "ArrowFunctionExpression" && parent.body === node;
        if ((parent?.type !== "ExpressionStatement" && !isBody) || !names.isDriven(node)) return;
        if (isBody && !names.isSilent(node)) return;
        const site = found(node);
        if (isInAct(node)) return site.ignore("inside-act");
        const edits = isBody
          ? wrapper.wrapBody(node, actName(site))
          : wrapper.wrapStatement(parent as NodeOf<"ExpressionStatement">, actName(site));
        site.change(edits, "updated the renderer inside act");
      },
    };
  },
});
