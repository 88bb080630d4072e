import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { namedAct } from "../../syntax/act.ts";
import { requiredModule } from "../../syntax/origins.ts";
import { convert } from "./conversion.ts";
import { findings } from "./findings.ts";
import {
  type EnzymeFacts,
  type EnzymePlan,
  type Renderer,
  adapters,
  enzymeFacts,
  enzymeName,
  helperBehind,
} from "./names.ts";
import { blocked } from "./wrappers.ts";

type Call = NodeOf<"CallExpression">;

const library = "@testing-library/react";

/** Tests that mount with Enzyme → Testing Library, a file at a time and only where every use of a wrapper has an equal. */
export default defineTransform<EnzymeFacts, EnzymePlan>({
  name: "enzyme",
  summary: "mount with Testing Library instead of Enzyme where the DOM answers the same",
  rows: [47],
  preset: "migrate",
  since: "17",
  validFrom: "16",
  words: ["enzyme", " mount(", "(mount(", " shallow(", "(shallow(", "mountWith", "shallowWith"],
  findings,
  facts: enzymeFacts,
  plan: (facts) => ({
    helpers: new Map([...facts].map(([path, each]) => [path, each.helpers])),
    globals: Object.assign({}, ...[...facts.values()].map((each) => each.globals)) as Record<string, Renderer>,
  }),
  visit: ({ source, project, plan, found }) => {
    const calls: { call: Call; renderer: Renderer }[] = [];
    const helped: { call: Call; name: string }[] = [];

    function rendererOf(callee: Node): Renderer | null {
      const name = enzymeName(source, callee);
      if (name) return name === "other" ? null : name;
      const isGlobal =
        callee.type === "Identifier" && source.names.globals.has(callee.name) && !source.names.bindingOf(callee);
      return isGlobal && Object.hasOwn(plan.globals, callee.name) ? plan.globals[callee.name]! : null;
    }

    /** A name that nothing declares, in a file of tests: `jest-environment-enzyme` and set-ups out of sight define it. */
    function isLikelyGlobal(callee: Node): boolean {
      if (callee.type !== "Identifier" || !/^(mount|shallow)$/.test(callee.name) || source.names.bindingOf(callee))
        return false;
      return ["it", "test", "describe"].some((each) => source.names.globals.has(each));
    }

    return {
      ImportDeclaration(node) {
        if (adapters.test(node.source.value)) found(node).finding("enzyme/adapter", { module: node.source.value });
      },
      CallExpression(node) {
        const module = requiredModule(source, node);
        if (module !== null) {
          if (adapters.test(module)) found(node).finding("enzyme/adapter", { module });
          return;
        }
        const renderer = rendererOf(node.callee);
        if (renderer) calls.push({ call: node, renderer });
        else if (isLikelyGlobal(node.callee))
          found(node).finding("enzyme/global", { name: source.textOf(node.callee) });
        else if (helperBehind(source, project, plan, node.callee))
          helped.push({ call: node, name: source.textOf(node.callee) });
      },
      end() {
        const others = passedOn();
        const [first] = calls;
        for (const { call, name } of helped) found(call).finding("enzyme/helper", { name });
        for (const { node, name } of others) found(node).finding("enzyme/module", { name });
        if (!first) return;
        const mounts = calls.filter((each) => each.renderer === "mount").map((each) => each.call);
        const site = found(first.call);
        const conversion = convert(source, project, mounts, {
          source,
          render: () => site.import(library, "render"),
          renderResult: () => site.import(library, "RenderResult", { type: true }),
          createRef: () => site.import("react", "createRef"),
          act: () => namedAct(source) ?? site.import(library, "act"),
          say: (name) => site.import(name === "fireEvent" ? library : "react", name),
        });
        const blocks = [
          ...calls.flatMap(({ call, renderer }) =>
            renderer === "mount"
              ? []
              : [{ node: call as Node, reason: blocked(renderer === "shallow" ? "shallow" : "static-render") }],
          ),
          ...conversion.blocks,
        ];
        if (blocks.length === 0 && others.length === 0 && helped.length === 0)
          return site.change(conversion.edits, "converted the file to Testing Library");
        const own = blocks.filter((each) => each.node === first.call);
        if (own.length > 0) site.finding(own[0]!.reason.code, own[0]!.reason.args);
        else site.ignore("file-holds-more-enzyme");
        for (const each of blocks)
          if (!own.includes(each)) found(each.node).finding(each.reason.code, each.reason.args);
      },
    };

    /** Uses of Enzyme's exports other than calling a renderer or `configure`, and annotating what is converted. */
    function passedOn(): { node: Node; name: string }[] {
      return [...source.names.root.bindings.values()].flatMap((binding) => {
        if (!enzymeName(source, binding.identifier)) return [];
        return binding.references.flatMap((reference) => {
          let node: Node = reference;
          while (node.parent?.type === "MemberExpression" && node.parent.object === node) node = node.parent;
          const { parent } = node;
          const isCalled = parent?.type === "CallExpression" && parent.callee === node;
          const isAlias = parent?.type === "VariableDeclarator" && parent.init === node;
          const isType = /^TS(TypeReference|QualifiedName)$/.test(parent?.type ?? "");
          return isCalled || isAlias || isType ? [] : [{ node, name: source.textOf(node) }];
        });
      });
    }
  },
});
