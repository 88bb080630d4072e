import { defineTransform } from "../../define.ts";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { commentsAbove } from "../../syntax/comments-above.ts";
import { freeName } from "../../syntax/free-name.ts";
import { isCreateClassSpec } from "../../syntax/instances.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Site } from "../../transform.ts";
import { type ComponentNode, componentBehind, declarationAt, isClass, typesObject } from "./declaration.ts";
import { findings } from "./findings.ts";
import { loosen } from "./loosen-types.ts";
import { printInterface, printType, printTypedef } from "./print-types.ts";
import { assumedProps } from "./assumed-props.ts";
import { propsRead, propsWithDefault } from "./props-read.ts";
import { keysOfType, propsTypeOf } from "./props-type.ts";
import { type PropEntry, type ReadTypes, readTypes } from "./read-types.ts";
import { removalEdits } from "./removal.ts";
import { type Kept, type ReadFacts, keptTypes, readFacts, readsOf } from "./runtime-reads.ts";

type Mode = "keep" | "types" | "jsdoc" | "drop";

/** React 19 checks no propTypes: types in TypeScript, JSDoc or nothing in JavaScript where asked for. */
export default defineTransform<ReadFacts, Kept>({
  name: "prop-types",
  summary: "turn propTypes into types in TypeScript; keep, document or drop them in JavaScript",
  rows: [34, 35],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["propTypes"],
  findings,
  facts: readFacts,
  plan: keptTypes,
  visit({ source, project, plan, options, found }) {
    const mode = modeOf(source, options.propTypes);

    const declare = (node: NodeOf<"PropertyDefinition" | "MethodDefinition" | "AssignmentExpression">) => {
      const declaration = declarationAt(node);
      if (!declaration) return;
      const site = found(node);
      if (mode === "keep")
        return site.ignore(
          options.propTypes === "keep" ? "kept-by-option" : source.dialect.flow ? "kept-in-flow" : "kept-in-javascript",
        );
      const component = componentBehind(source, declaration.target);
      const types = typesObject(source, declaration.value);
      const local =
        component?.name || (declaration.target.type === "Identifier" ? declaration.target.name : "*default*");
      if (plan.everything || plan.components.has(`${source.path}#${local}`)) return site.ignore("read-at-runtime");
      if (types?.constant && isReadElsewhere(source, types.constant)) return site.finding("prop-types/read-at-runtime");
      if (mode === "drop") {
        const isQuiet =
          types || declaration.value.type === "Identifier" || declaration.value.type === "MemberExpression";
        return isQuiet
          ? site.change(removalEdits(source, declaration, types), "dropped propTypes")
          : site.finding("prop-types/opaque");
      }
      if (!types) return site.finding("prop-types/opaque");
      const read = readTypes(source, project, types.object);
      if (!read) return site.finding("prop-types/spread");
      if (!component) return site.finding("prop-types/no-component");
      const remove = removalEdits(source, declaration, types);
      if (mode === "jsdoc") return document(source, site, component, read, remove);
      annotate(source, site, component, read, remove);
    };

    return {
      PropertyDefinition: declare,
      MethodDefinition: declare,
      AssignmentExpression: declare,
      Property(node) {
        if (
          node.parent?.type !== "ObjectExpression" ||
          node.computed ||
          node.key.type !== "Identifier" ||
          node.key.name !== "propTypes"
        )
          return;
        if (isCreateClassSpec(source, node.parent)) found(node).ignore("kept-in-create-class");
      },
      end() {
        for (const { node, feeds } of readsOf(source)) {
          const site = found(node);
          if (feeds) site.ignore("makes-other-prop-types");
          else site.finding("prop-types/read-at-runtime");
        }
      },
    };
  },
});

function modeOf(source: Source, option: "auto" | "keep" | "jsdoc" | "drop"): Mode {
  if (option === "keep" || option === "drop") return option;
  if (source.dialect.language === "ts") return "types";
  return option === "jsdoc" && !source.dialect.flow ? "jsdoc" : "keep";
}

/** Whether a constant of prop types is used for anything else: exported, spread, listed, asked for its type. */
function isReadElsewhere(source: Source, constant: NodeOf<"VariableDeclarator">): boolean {
  if (constant.parent?.parent?.type === "ExportNamedDeclaration" || constant.id.type !== "Identifier") return true;
  const references = source.names.bindingOf(constant.id)?.references ?? [];
  return references.some((each) => {
    const { parent } = each;
    const declares =
      (parent?.type === "AssignmentExpression" || parent?.type === "PropertyDefinition") &&
      declarationAt(parent)?.value === (each as unknown);
    return !declares && !/^(CallExpression|TSAsExpression)$/.test(parent?.type ?? "");
  });
}

/** TypeScript: the type that is missing, or nothing where there is one that covers it. */
function annotate(source: Source, site: Site, component: ComponentNode, read: ReadTypes, remove: Edit[]): void {
  const known = propsTypeOf(source, component);
  const keys = read.entries.map((each) => each.name);
  const react = (name: string) => site.import("react", name, { type: true });
  if (!known) return site.finding("prop-types/no-component");
  if (known.declared) {
    const covered = keysOfType(source, known.declared);
    const missing = read.entries.filter((each) => !covered.names.has(each.name));
    if (missing.length > 0 && !covered.isWhole)
      return site.finding("prop-types/coverage", { keys: missing.map((each) => each.name) });
    const lines = missing.map(
      (each) => `${each.key}${each.required ? "" : "?"}: ${printType(each.type, (name) => `React.${name}`)};`,
    );
    if (missing.length > 0)
      return site.finding("prop-types/missing", { keys: missing.map((each) => each.name), lines });
    return site.change(remove, "dropped propTypes, which the type of the props covers");
  }
  const defaults = propsWithDefault(source, component);
  const assumed = assumedProps(source, component);
  const entries = [
    ...read.entries
      .map((each) => loosen(each, assumed.get(each.name), defaults.has(each.name)))
      .map((each): PropEntry => (defaults.has(each.name) ? { ...each, required: isClass(component.node) } : each)),
    ...[...propsRead(source, component)]
      .filter((name) => !keys.includes(name) && /^[A-Za-z_$][\w$]*$/.test(name))
      .map(undeclared),
    ...(passesTheRestOn(component) ? [anythingElse] : []),
  ];
  const name = freeName(source, `${component.name || "Component"}Props`);
  const { eol, indent, semicolon } = source.style;
  const start = commentsAbove(source, component.statement.start);
  const outer = indentAt(source.text, start);
  const lines = printInterface(name, entries, react, indent, semicolon || ";");
  const text = lines.map((line) => line.replaceAll("\n", `${eol}${outer}`) + eol + outer).join("") + eol + outer;
  const notes =
    read.unsaid.length > 0
      ? { notes: [{ code: "prop-types/unsaid", args: { keys: read.unsaid }, node: component.statement }] }
      : {};
  site.change([...remove, { start, end: start, text }, ...known.annotate(name)], "propTypes to an interface", notes);
}

/** `({ to, ...rest }) => …`: without a type, callers could give it any prop, which went on to somebody else. */
function passesTheRestOn({ node }: ComponentNode): boolean {
  const props = isClass(node) ? null : node.params[0];
  return props?.type === "ObjectPattern" && props.properties.some((each) => each.type === "RestElement");
}

const anythingElse: PropEntry = {
  key: "[prop: string]",
  name: "",
  type: { kind: "name", name: "any" },
  required: true,
  comments: [],
};

/** A prop that the component reads although propTypes never named it: anything went. */
function undeclared(name: string): PropEntry {
  return {
    key: name,
    name,
    type: { kind: "name", name: name === "children" ? "node" : "any" },
    required: false,
    comments: [],
  };
}

/** JavaScript: a typedef above the component. */
function document(source: Source, site: Site, component: ComponentNode, read: ReadTypes, remove: Edit[]): void {
  const { node, statement } = component;
  const { eol } = source.style;
  const name = freeName(source, `${component.name || "Component"}Props`);
  const defaults = propsWithDefault(source, component);
  const entries = read.entries.map((each) => (defaults.has(each.name) ? { ...each, required: false } : each));
  const start = commentsAbove(source, statement.start);
  const outer = indentAt(source.text, start);
  const comments = read.entries.flatMap((each) => each.comments);
  const lines = [...comments, ...printTypedef(name, entries, (type) => `import("react").${type}`)];
  const typedef = lines.map((line) => line + eol + outer).join("") + eol + outer;
  const edits: Edit[] = [...remove, { start, end: start, text: typedef }];
  // A second JSDoc block would hide the author's own.
  if (start === statement.start) {
    const tag = isClass(node)
      ? `@extends {${node.superClass ? source.textOf(node.superClass) : "React.Component"}<${name}>}`
      : `@param {${name}} props`;
    edits.push({ start, end: start, text: `/** ${tag} */${eol}${outer}` });
  }
  const notes =
    read.unsaid.length > 0
      ? { notes: [{ code: "prop-types/unsaid", args: { keys: read.unsaid }, node: statement }] }
      : {};
  site.change(edits, "propTypes to JSDoc", notes);
}
