import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { isInsideAct, namedAct } from "../../syntax/act.ts";
import { requiredModule } from "../../syntax/origins.ts";
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

    function announce(node: Node): void {
      if (isAnnounced) return;
      isAnnounced = true;
      found(node).finding("test-renderer/deprecated");
    }

    return {
      ImportDeclaration(node) {
        if (node.source.value === "react-test-renderer" && node.importKind !== "type") announce(node);
      },
      CallExpression(node) {
        if (requiredModule(source, node) === "react-test-renderer") return announce(node);
        if (isCreate(node)) {
          const site = found(node);
          if (isInsideAct(source, node)) return site.ignore("inside-act");
          const edits = wrapper.wrapCreate(node, (module, name, how) =>
            name === "act" ? (namedAct(source) ?? site.import("react", "act")) : site.import(module, name, how),
          );
          if (!edits) return site.finding("test-renderer/outside-act");
          return site.change(edits, "created the renderer inside act");
        }
        const { parent } = node;
        const isBody = parent?.type === "ArrowFunctionExpression" && parent.body === node;
        if ((parent?.type !== "ExpressionStatement" && !isBody) || !names.isDriven(node)) return;
        if (isBody && !names.isSilent(node)) return;
        const site = found(node);
        if (isInsideAct(source, node)) return site.ignore("inside-act");
        const edits = isBody
          ? wrapper.wrapBody(node, namedAct(source) ?? site.import("react", "act"))
          : wrapper.wrapStatement(
              parent as NodeOf<"ExpressionStatement">,
              namedAct(source) ?? site.import("react", "act"),
            );
        site.change(edits, "updated the renderer inside act");
      },
    };
  },
});
