import { defineTransform } from "../../define.ts";
import { insertAfter, insertBefore } from "../../edits.ts";
import { findings } from "./findings.ts";

/** `useRef<T>()` gets its argument, and `RefObject<T>` says that it may be empty, as React 19's types want both. */
export default defineTransform({
  name: "ref-types",
  summary: "give useRef its argument and RefObject its null in TypeScript",
  rows: [62],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["useRef", "RefObject"],
  language: "ts",
  findings,
  visit({ source, project, found }) {
    return {
      CallExpression(node) {
        if (node.arguments.length > 0) return;
        const origin = project.originOf(source, node.callee);
        if (origin?.source !== "react" || origin.name !== "useRef") return;
        found(node).change([{ start: node.end - 1, end: node.end - 1, text: "undefined" }], "gave useRef its argument");
      },
      TSTypeReference(node) {
        const [type] = node.typeArguments?.params ?? [];
        if (!type) return;
        const origin = project.originOf(source, node.typeName);
        if (origin?.source !== "react" || origin.name !== "RefObject") return;
        const site = found(node);
        if (/^TS(AnyKeyword|UnknownKeyword|NullKeyword)$/.test(type.type) || allowsNull(type))
          return site.ignore("null-is-allowed-already");
        const isCompound = /^TS(FunctionType|ConstructorType|ConditionalType|InferType)$/.test(type.type);
        const edits = isCompound
          ? [insertBefore(type, "("), insertAfter(type, ") | null")]
          : [insertAfter(type, " | null")];
        site.change(edits, "let RefObject be empty");
      },
    };
  },
});

function allowsNull(type: { type: string; types?: { type: string }[] }): boolean {
  return type.type === "TSUnionType" && (type.types ?? []).some((each) => each.type === "TSNullKeyword");
}
