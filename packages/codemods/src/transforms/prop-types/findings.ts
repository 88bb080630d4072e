import type { FindingArgs, FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-proptypes-and-defaultprops";
const ignored = "React 19 checks no propTypes.";
const list = (value: FindingArgs[string] | undefined) =>
  Array.isArray(value) ? value.join(", ") : String(value ?? "");

const words = (
  title: string,
  why: (args: FindingArgs) => string,
  next: (args: FindingArgs) => string,
): FindingWords => ({ severity: "info", title, why, next, guide });

export const findings: Record<string, FindingWords> = {
  "prop-types/read-at-runtime": words(
    "propTypes is read by code that runs",
    () => `${ignored} This code still reads them, so they stay where they are.`,
    () => 'List the names where they are needed, such as `const ownProps = ["size", "color"]`, and take propTypes out.',
  ),
  "prop-types/spread": words(
    "propTypes that are written elsewhere in part",
    () => `${ignored} A spread or a computed key keeps part of them out of sight, so no type was written.`,
    () =>
      "Declare a type for the props, extending the type of the component that the spread comes from, and take propTypes out.",
  ),
  "prop-types/opaque": words(
    "propTypes that cannot be seen here",
    () => `${ignored} The value comes from another module or from a call.`,
    () => "Declare a type for the props, and take propTypes out.",
  ),
  "prop-types/no-component": words(
    "propTypes of a component that is not declared here",
    () => `${ignored} The component that they belong to, or its props, cannot be seen in this file.`,
    () => "Declare a type for the props where the component is declared, and take propTypes out.",
  ),
  "prop-types/coverage": words(
    "propTypes beside a type that cannot be seen here",
    () =>
      `${ignored} Part of the declared type of the props comes from elsewhere, so whether it says as much was not checked.`,
    (args) => `See that the type has ${list(args["keys"])}, and take propTypes out.`,
  ),
  "prop-types/missing": words(
    "propTypes that the declared type does not have",
    (args) => `${ignored} The type of the props lacks ${list(args["keys"])}.`,
    (args) => `Add to the type: \`${list(args["lines"])}\`, and take propTypes out.`,
  ),
  "prop-types/unsaid": words(
    "Checks that a type cannot say",
    (args) => `${list(args["keys"])} had a check of its own, or one from another module; in the type it is \`any\`.`,
    () => "Narrow the type by hand, and check at run time in the component where it matters.",
  ),
};
