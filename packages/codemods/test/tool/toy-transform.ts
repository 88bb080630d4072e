import type { CodeTransform, Transform } from "../../src/transform.ts";

const guide = "https://react.dev/";

/** A transform made up for a test. It looks at files that say `legacy`, and may report `<name>/left`. */
export function toyTransform(
  name: string,
  visit: CodeTransform["visit"],
  more: Partial<CodeTransform> = {},
): Transform {
  return {
    kind: "code",
    name,
    summary: "stand in for a transform in a test",
    rows: [],
    preset: "migrate",
    since: "19",
    validFrom: "16",
    words: ["legacy"],
    findings: {
      [`${name}/left`]: {
        severity: "warning",
        title: "A legacy call was left",
        why: () => "It was asked to be.",
        next: () => "Call `modern()`.",
        guide,
      },
    },
    visit,
    ...more,
  };
}

/** Renames calls of `legacy` to what `to` says, with what else the change brings. */
export function renaming(
  name: string,
  to: (path: string) => string,
  extras: (path: string) => object = () => ({}),
): Transform {
  return toyTransform(name, ({ source, found }) => ({
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== "Identifier" || callee.name !== "legacy") return;
      const edit = { start: callee.start, end: callee.end, text: to(source.path) };
      found(node).change([edit], "renamed", extras(source.path));
    },
  }));
}

/** Reports every call of `legacy`. */
export const reporting = (name: string): Transform =>
  toyTransform(name, ({ found }) => ({
    CallExpression(node) {
      if (node.callee.type === "Identifier" && node.callee.name === "legacy") found(node).finding(`${name}/left`);
    },
  }));
