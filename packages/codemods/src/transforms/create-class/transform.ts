import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import type { Site } from "../../transform.ts";
import { atBodyStart } from "../../syntax/body-start.ts";
import { indentAt } from "../../syntax/style.ts";
import { methodsToBind } from "./bound-methods.ts";
import { constructorEdits } from "./constructor-edits.ts";
import { classPlace } from "./class-place.ts";
import { findings } from "./findings.ts";
import { fieldEdits, methodEdits } from "../../syntax/property-members.ts";
import { defaultsEdits, removeProperty, staticsEdits } from "./member-edits.ts";
import { type Refusal, type Spec, memberIs, readSpec } from "./spec.ts";

type Call = NodeOf<"CallExpression">;

/** `createReactClass({…})` and `React.createClass({…})` → a class that does the same, autobinding included. */
export default defineTransform({
  name: "create-class",
  summary: "turn createClass components into classes, methods bound where it matters",
  rows: [1],
  preset: "migrate",
  // `React.createClass` is gone since 16.0; the package of that name runs everywhere and waits for 19.
  since: ["17", "18", "18.3", "19"],
  validFrom: "16",
  words: ["createClass", "create-react-class", "createReactClass"],
  findings,
  visit: ({ source, project, options, found }) => ({
    CallExpression(node) {
      const origin = project.originOf(source, node.callee);
      const fromReact = origin?.source === "react" && origin.name === "createClass" && origin.rest.length === 0;
      const fromPackage =
        origin?.source === "create-react-class" && origin.name === "default" && node.callee.type !== "CallExpression";
      if (!fromReact && !fromPackage) return;
      // `require("create-react-class")` itself is a call too, with the same origin as what it returns.
      if (node.arguments[0]?.type === "Literal") return;
      const site = found(node);
      if (fromPackage && options.to !== "19") return site.ignore("package-runs-on-the-target");
      const refusal = rewrite(source, site, node);
      if (!refusal) return;
      if (fromPackage || origin?.global) return site.finding(refusal.code, refusal.args);
      // Gone from react since 16.0; the package does the same on every React until a person has decided.
      site.change(
        [replace(node.callee, site.import("create-react-class", "default"))],
        "createClass from its own package",
      );
    },
  }),
});

/** Makes the change, or says why it cannot be made. */
function rewrite(source: Source, site: Site, node: Call): Refusal | null {
  const spec = readSpec(source, node.arguments[0]);
  if ("code" in spec) return spec;
  const place = classPlace(source, node, spec);
  const shared = spec.members.filter((each) => each.kind === "shared");
  if (shared.length > 0 && !place.isStatement)
    return { code: "create-class/shared", args: { keys: shared.map((each) => each.name) } };
  const flag = mountedFlag(source, spec);
  const isTs = source.dialect.language === "ts";
  if (flag && isTs) return { code: "create-class/is-mounted", args: {} };

  const props = node.typeArguments?.params.map((each) => source.textOf(each)) ?? [];
  const base = baseClass(source, site, node, spec.pure ? "PureComponent" : "Component");
  if (!base) return { code: "create-class/no-react", args: {} };
  const types = props.length > 0 ? `<${props.join(", ")}>` : isTs ? "<any, any>" : "";
  const methods = spec.members.filter((each) => each.kind === "method" || (each.kind === "shared" && each.callable));
  const own = methods.map((each) => (each as { name: string }).name).filter((each) => !lifecycle.has(each));
  const identifiers = own.filter((each) => /^[A-Za-z_$][\w$]*$/.test(each));
  const bound = spec.autobind ? methodsToBind(source, spec.object, identifiers) : [];

  const edits: Edit[] = [];
  for (const each of spec.members) {
    if (each.kind === "static") edits.push(...fieldEdits(source, each.property, "static "));
    else if (each.kind === "statics") edits.push(...staticsEdits(source, each.property, each.members));
    else if (each.kind === "defaults") edits.push(...defaultsEdits(source, each.property));
    else if (each.kind === "method") edits.push(...methodEdits(source, each.property));
    else if (each.kind === "field") edits.push(...fieldEdits(source, each.property));
    else if (each.kind === "dropped" || each.kind === "shared") edits.push(removeProperty(source, each.property));
  }
  edits.push(
    ...constructorEdits(source, spec, { bound, mountedFlag: flag, propsType: isTs ? (props[0] ?? "any") : null }),
  );
  if (flag) edits.push(...trackMounted(source, spec, flag));
  const { eol, semicolon } = source.style;
  const prototype = shared.map(
    (each) =>
      `${eol}${place.indent}${place.name}.prototype.${each.name} = ${source.textOf(each.property.value)}${semicolon}`,
  );
  edits.push({
    start: place.start,
    end: spec.object.start + 1,
    text: `${place.head}class ${place.name ? `${place.name} ` : ""}extends ${base}${types} {`,
  });
  edits.push({ start: spec.object.end - 1, end: place.end, text: `}${prototype.join("")}` });
  site.change(edits, "createClass to a class");
  return null;
}

/** What React itself calls is never bound: it has `this` already. */
const lifecycle = new Set(
  "render getChildContext componentWillMount componentDidMount componentWillReceiveProps shouldComponentUpdate componentWillUpdate componentDidUpdate componentWillUnmount componentDidCatch unstable_handleError UNSAFE_componentWillMount UNSAFE_componentWillReceiveProps UNSAFE_componentWillUpdate getSnapshotBeforeUpdate updateComponent".split(
    " ",
  ),
);

/** The text for React's own base class; `null` in a script where React is no global that the file already uses. */
function baseClass(source: Source, site: Site, node: Call, name: string): string | null {
  const { callee } = node;
  const isGlobal =
    callee.type === "Identifier"
      ? !source.names.bindingOf(callee)
      : callee.type === "MemberExpression" &&
        callee.object.type === "Identifier" &&
        !source.names.bindingOf(callee.object);
  if (!isGlobal) return site.import("react", name);
  return source.names.globals.has("React") ? `React.${name}` : null;
}

/** A name for the flag behind `isMounted()`, or `null` when nothing asks. */
function mountedFlag(source: Source, spec: Spec): string | null {
  const inside = (each: Node) => spec.object.start <= each.start && each.end <= spec.object.end;
  const asks = source.all("MemberExpression").some((each) => inside(each) && memberIs(each, "isMounted"));
  if (!asks || spec.members.some((each) => "name" in each && each.name === "isMounted")) return null;
  let name = "_mounted";
  while (source.all("MemberExpression").some((each) => memberIs(each, name))) name += "_";
  return name;
}

/** `isMounted` stays a method, kept true between mounting and unmounting. */
function trackMounted(source: Source, spec: Spec, flag: string): Edit[] {
  const { eol, indent, semicolon } = source.style;
  const edits: Edit[] = [];
  const added: string[] = [];
  const outer = indentAt(source.text, spec.members[0]?.property.start ?? spec.object.start);
  const method = (name: string, line: string) =>
    `${eol}${eol}${outer}${name}() {${eol}${outer}${indent}${line}${semicolon}${eol}${outer}}`;
  for (const [name, value] of [
    ["componentDidMount", true],
    ["componentWillUnmount", false],
  ] as const) {
    const known = spec.members.find((each) => each.kind === "method" && each.name === name);
    const line = `this.${flag} = ${value}`;
    if (known?.property.value.type === "FunctionExpression")
      edits.push(...atBodyStart(source, known.property.value, [line + semicolon]));
    else added.push(method(name, line));
  }
  added.push(method("isMounted", `return this.${flag}`));
  const last = spec.members.findLast((each) => each.kind === "method")?.property.end;
  if (last === undefined) return edits;
  return [...edits, { start: last, end: last, text: added.join("") }];
}
