import type { FindingArgs, FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-module-pattern-factories";
const gone =
  "React 19 takes what a function component returns for elements, so an object with a render method is an error.";
const text = (value: FindingArgs[string] | undefined) => String(value ?? "");

const words = (title: string, why: (args: FindingArgs) => string): FindingWords => ({
  severity: "error",
  title,
  why: (args) => `${gone} ${why(args)}`,
  next: (args) =>
    `Write \`class ${text(args["name"]) || "Name"} extends React.Component { render() { … } }\`, or return the elements and keep state in hooks.`,
  guide,
});

export const findings: Record<string, FindingWords> = {
  "module-pattern/several-returns": words(
    "A component that returns an object with render, or something else",
    () => "Here other returns stand beside it, and a class has no such choice.",
  ),
  "module-pattern/members": words(
    "A component object whose members a class cannot hold",
    (args) =>
      `Its \`${text(args["member"])}\` is an accessor, a spread, computed, or a name that React's classes use for themselves.`,
  ),
  "module-pattern/place": words(
    "A component object in a place where a class cannot stand",
    () => "It is used before it is declared, written in TypeScript, or one of several declarations.",
  ),
};
