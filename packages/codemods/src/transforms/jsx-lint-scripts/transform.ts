import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { insertAfter, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { isOff, isScopeRule, isWithoutScope, scopeRules, wantsScope } from "../../syntax/jsx/lint.ts";
import { isJsxSwitched } from "../../syntax/jsx/switched.ts";
import { indentAt } from "../../syntax/style.ts";
import { findings } from "./findings.ts";

/** The same for ESLint configuration in code. */
export default defineTransform({
  name: "jsx-lint-scripts",
  summary: "switch off ESLint rules that want React in scope, in configuration scripts",
  rows: [15],
  preset: "migrate",
  since: "19",
  validFrom: "17",
  words: ["react-in-jsx-scope", "jsx-uses-react", "plugin:react/", "airbnb", "eslint-plugin-react"],
  findings,
  visit({ source, project, options, found }) {
    if (options.jsxRuntime === "classic") return {};
    const runtime =
      options.jsxRuntime === "automatic" || !project.jsxBuild ? "automatic" : project.jsxBuild(source.path).runtime;
    const isAutomatic =
      runtime === "automatic" ||
      (runtime === "switchable" && isJsxSwitched(options)) ||
      (runtime === "unknown" && options.only.includes("jsx-lint-scripts"));
    return {
      ObjectExpression(node) {
        const rules = propertyOf(node, "rules")?.value;
        const set =
          rules?.type === "ObjectExpression" ? rules.properties.filter((each) => each.type === "Property") : [];
        const scoped = set.filter((each) => isScopeRule(keyOf(each) ?? ""));
        for (const rule of scoped) {
          if (isOff(literalOf(rule.value))) continue;
          const { quote } = source.style;
          const site = found(rule);
          if (isAutomatic) site.change([replace(rule.value, `${quote}off${quote}`)], `switched off ${keyOf(rule)}`);
          else site.ignore("classic-jsx-runtime");
        }
        const bases = propertyOf(node, "extends");
        if (!bases) return;
        const names = (bases.value.type === "ArrayExpression" ? bases.value.elements : [bases.value]).flatMap((each) =>
          each?.type === "Literal" && typeof each.value === "string" ? [{ name: each.value, node: each as Node }] : [],
        );
        const wanting = names.find(({ name }) => wantsScope(name));
        const missing = scopeRules.filter((name) => !scoped.some((each) => keyOf(each) === name));
        if (!wanting || missing.length === 0 || names.some(({ name }) => isWithoutScope(name))) return;
        const site = found(wanting.node);
        if (!isAutomatic) site.ignore("classic-jsx-runtime");
        else if (rules && rules.type !== "ObjectExpression") site.finding("jsx-lint-scripts/rules-elsewhere");
        else
          site.change([addRules(source, bases, rules ?? null, missing)], "switched off rules that want React in scope");
      },
      MemberExpression(node) {
        // Flat configuration: `react.configs.flat.recommended`, `react.configs.recommended.rules`.
        if (
          !isAutomatic ||
          node.computed ||
          node.property.type !== "Identifier" ||
          !/^(recommended|all)$/.test(node.property.name)
        )
          return;
        const origin = project.originOf(source, node);
        if (origin?.source !== "eslint-plugin-react" || origin.name !== "configs") return;
        if (/configs(\.flat)?(\.|\[["'])jsx-runtime|react-in-jsx-scope/.test(source.text)) return;
        found(node).finding("jsx-lint-scripts/flat", { recommended: source.textOf(node) });
      },
    };
  },
});

function addRules(
  source: Source,
  bases: NodeOf<"Property">,
  rules: NodeOf<"ObjectExpression"> | null,
  missing: readonly string[],
) {
  const { quote, eol, indent } = source.style;
  const entries = missing.map((name) => `${quote}${name}${quote}: ${quote}off${quote}`);
  const last = rules?.properties.at(-1);
  const isBroken = (from: number, to: number) => source.text.slice(from, to).includes("\n");
  if (rules && last) {
    const gap = isBroken(rules.start, last.start) ? eol + indentAt(source.text, last.start) : " ";
    return insertAfter(last, entries.map((each) => `,${gap}${each}`).join(""));
  }
  const own = indentAt(source.text, bases.start);
  const holder = bases.parent as NodeOf<"ObjectExpression">;
  const isWide = isBroken(holder.start, bases.start);
  const body = isWide
    ? `{${entries.map((each) => `${eol}${own}${indent}${each},`).join("")}${eol}${own}}`
    : `{ ${entries.join(", ")} }`;
  if (rules) return replace(rules, body);
  return insertAfter(bases, `,${isWide ? eol + own : " "}rules: ${body}`);
}

function propertyOf(object: NodeOf<"ObjectExpression">, name: string): NodeOf<"Property"> | null {
  const found = object.properties.find((each) => each.type === "Property" && keyOf(each) === name);
  return found?.type === "Property" ? found : null;
}

function keyOf(node: NodeOf<"Property">): string | null {
  if (node.computed) return null;
  if (node.key.type === "Identifier") return node.key.name;
  return node.key.type === "Literal" && typeof node.key.value === "string" ? node.key.value : null;
}

function literalOf(node: Node): unknown {
  if (node.type === "Literal") return node.value;
  return node.type === "ArrayExpression" ? node.elements.map((each) => (each ? literalOf(each) : null)) : null;
}
