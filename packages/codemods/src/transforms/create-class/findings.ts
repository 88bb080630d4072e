import type { FindingArgs, FindingWords } from "../../finding.ts";

const guide = "https://legacy.reactjs.org/docs/react-without-es6.html";
const stays = "It stays on the package create-react-class, which still runs on React 19 and is no longer developed.";

const words = (
  title: string,
  why: (args: FindingArgs) => string,
  next: (args: FindingArgs) => string,
): FindingWords => ({
  severity: "warning",
  title,
  why: (args) => `${why(args)} ${stays}`,
  next,
  guide,
});

const list = (value: FindingArgs[string] | undefined) =>
  Array.isArray(value) ? value.join(", ") : String(value ?? "");

export const findings: Record<string, FindingWords> = {
  "create-class/mixins": words(
    "createReactClass with mixins",
    (args) => `A class has no mixins, and what ${list(args["mixins"])} adds to the component is decided elsewhere.`,
    (args) =>
      `Move what ${list(args["mixins"])} does into the component, a hook or a wrapper component, take \`mixins\` out, and run this again.`,
  ),
  "create-class/not-an-object": words(
    "createReactClass is not given an object literal",
    () => "Its members cannot be seen here.",
    () => "Write the object where createReactClass is called, and run this again.",
  ),
  "create-class/spread": words(
    "createReactClass with a spread object",
    (args) => `What \`${list(args["text"])}\` brings cannot be seen here.`,
    () => "Write the members out, and run this again.",
  ),
  "create-class/key": words(
    "A member of createReactClass that a class cannot hold under that name",
    (args) => `\`${list(args["key"])}\` is computed, or is a name that React's classes use for themselves.`,
    (args) => `Rename \`${list(args["key"])}\`, and run this again.`,
  ),
  "create-class/accessor": words(
    "A getter or setter in createReactClass",
    (args) => `createReactClass reads the getter \`${list(args["key"])}\` once, a class would read it every time.`,
    (args) => `Make \`${list(args["key"])}\` a value or a method, and run this again.`,
  ),
  "create-class/property": words(
    "A member of createReactClass whose value cannot be judged",
    (args) =>
      `If \`${list(args["key"])}\` is a function it is bound to each instance, if it is anything else all instances share it; the code does not show which.`,
    (args) => `Write \`${list(args["key"])}\` as a function or a literal in place, and run this again.`,
  ),
  "create-class/shared": words(
    "Objects that all instances share",
    (args) =>
      `${list(args["keys"])} stands on the prototype and is one object for all instances; a class field would make one each.`,
    () =>
      "Give the component a name of its own (`const Name = createReactClass(…)`), or move the object out of it, and run this again.",
  ),
  "create-class/this": words(
    "`this` where createReactClass has none",
    (args) => `In \`${list(args["key"])}\`, \`this\` is not the component; in a class it would be.`,
    (args) => `Write \`${list(args["key"])}\` without \`this\`, or as a function, and run this again.`,
  ),
  "create-class/replace-state": words(
    "replaceState has no counterpart in a class",
    () => "It drops the keys that the new state does not name; setState keeps them.",
    () => "Use `this.setState({ …, unwanted: undefined })`, and run this again.",
  ),
  "create-class/is-mounted": words(
    "isMounted in TypeScript",
    () => "A class has no isMounted, and the field that would replace it needs a declaration.",
    () => "Cancel what is pending in componentWillUnmount instead of asking `this.isMounted()`, and run this again.",
  ),
  "create-class/no-react": words(
    "createReactClass from a script tag, without React",
    () => "The file names no React that a class could extend.",
    () => "Make the file a module that imports React, and run this again.",
  ),
};
