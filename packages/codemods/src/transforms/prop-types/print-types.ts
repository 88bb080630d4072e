import type { PropEntry, PropType } from "./read-types.ts";

/** How to say React's own types here: `React.ReactNode`, or an import. */
export type SayReact = (name: "ReactNode" | "ReactElement" | "ElementType") => string;

/** A type in TypeScript, which JSDoc speaks as well. */
export function printType(type: PropType, react: SayReact): string {
  switch (type.kind) {
    case "name":
      return printName(type.name, react);
    case "list": {
      const of = printType(type.of, react);
      return /[|&]|=>/.test(of) ? `(${of})[]` : `${of}[]`;
    }
    case "record":
      return `Record<string, ${printType(type.of, react)}>`;
    case "union": {
      const members = [...new Set(type.of.map((each) => printType(each, react)))];
      return members.includes("any")
        ? "any"
        : members.map((each) => (each.includes("=>") ? `(${each})` : each)).join(" | ");
    }
    case "literals":
      return [...new Set(type.texts)].join(" | ") || "never";
    case "items":
      return `(typeof ${type.of})[number]`;
    case "instance":
      return type.of;
    case "shape":
      return `{ ${type.entries.map((each) => `${printKey(each)}: ${printType(each.type, react)}`).join("; ")} }`;
  }
}

const printKey = (entry: PropEntry) => `${entry.key}${entry.required ? "" : "?"}`;

function printName(name: (PropType & { kind: "name" })["name"], react: SayReact): string {
  switch (name) {
    case "func":
      return "(...args: any[]) => any";
    case "array":
      return "any[]";
    case "object":
      return "Record<string, any>";
    case "node":
      return react("ReactNode");
    case "element":
      return `${react("ReactElement")}<any>`;
    case "elementType":
      return `${react("ElementType")}<any>`;
    default:
      return name;
  }
}

/** An interface, a line each; comments stay above their prop. */
export function printInterface(
  name: string,
  entries: readonly PropEntry[],
  react: SayReact,
  indent: string,
  semicolon: string,
): string[] {
  const lines = entries.flatMap((each) => [
    ...each.comments.map((comment) => indent + comment.replaceAll(/\r?\n[ \t]*/g, `\n${indent} `)),
    `${indent}${printKey(each)}: ${printType(each.type, react)}${semicolon}`,
  ]);
  return [`interface ${name} {`, ...lines, "}"];
}

/** A JSDoc typedef, a line each. */
export function printTypedef(name: string, entries: readonly PropEntry[], react: SayReact): string[] {
  return [
    "/**",
    ` * @typedef {object} ${name}`,
    ...entries.map(
      (each) => ` * @property {${printType(each.type, react)}} ${each.required ? each.name : `[${each.name}]`}`,
    ),
    " */",
  ];
}
