import type { FindingArgs, FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-deprecated-apis";
const lost =
  "React 19 ignores defaultProps of everything but classes: silently, and with the automatic JSX runtime everywhere.";
const list = (args: FindingArgs, name = "keys") =>
  [args[name] ?? []]
    .flat()
    .map((key) => `\`${String(key)}\``)
    .join(", ");
const first = (args: FindingArgs) => String([args["keys"] ?? "size"].flat()[0] ?? "size");

export const findings: Record<string, FindingWords> = {
  "default-props/kept-for-readers": {
    severity: "info",
    title: "defaultProps stay because code reads them",
    why: (args) =>
      `\`${args["component"]}\` takes its defaults by itself now; the property is only there for those who read \`${args["component"]}.defaultProps\`.`,
    next: (args) =>
      `Export the defaults as a constant, let the readers use it, and delete \`${args["component"]}.defaultProps\`.`,
    guide,
  },
  "default-props/assigned-from-outside": {
    severity: "error",
    title: "defaultProps assigned to an imported component",
    why: (args) =>
      `${lost} \`${args["component"]}\` is written in ${args["module"]}, and its other users would get these defaults too.`,
    next: (args) =>
      `Write \`${args["snippet"]}\` where \`${args["component"]}\` takes its props, in ${args["module"]}, and delete the assignment; or wrap it here if others must not get these defaults.`,
    guide,
  },
  "default-props/wrapped": {
    severity: "error",
    title: "defaultProps on the result of a call",
    why: (args) =>
      `${lost} What ${args["wrapper"]}(…) returns cannot be seen: a class keeps its defaults, a function, memo or forwardRef loses them.`,
    next: (args) =>
      `Put the defaults on the component inside of ${args["wrapper"]}(…), or where \`${args["component"]}\` is used.`,
    guide,
  },
  "default-props/shared-inner": {
    severity: "error",
    title: "defaultProps on a wrapper around a function with other uses",
    why: (args) =>
      `${lost} \`${args["inner"]}\` inside of \`${args["component"]}\` is used on its own as well, where it has no such defaults.`,
    next: (args) =>
      `If the defaults suit both, write them into the parameters of \`${args["inner"]}\` and delete \`${args["component"]}.defaultProps\`.`,
    guide,
  },
  "default-props/unknown-reader": {
    severity: "warning",
    title: "reads the defaultProps of any component",
    why: () =>
      "Function components have their defaults inside now, so what is read here is undefined for them. Those whose entries are named here keep the property.",
    next: () =>
      "Pass what is needed as a prop or a property of its own; a HOC need not copy defaults, since the component applies its own.",
    guide,
  },
  "default-props/styled": {
    severity: "error",
    title: "defaultProps on a styled component",
    why: () => `${lost} A styled component is a forwardRef.`,
    next: (args) =>
      `Use attrs: \`${args["component"]} = styled.div.attrs((props) => ({ size: props.size === undefined ? 1 : props.size }))\`; a default \`theme\` goes into the interpolations.`,
    guide: "https://styled-components.com/docs/api#attrs",
  },
  "default-props/lazy": {
    severity: "error",
    title: "defaultProps on a lazy component",
    why: () =>
      `${lost} Assigning them to lazy(…) was never supported, and here the assignment is read, repeated or conditional.`,
    next: (args) => `Put the defaults into the module that \`${args["component"]}\` loads.`,
    guide: "https://react.dev/reference/react/lazy",
  },
  "default-props/unknown-component": {
    severity: "error",
    title: "defaultProps on something unknown",
    why: (args) => `${lost} What \`${args["component"]}\` is cannot be told here.`,
    next: (args) =>
      `If \`${args["component"]}\` is a function, write \`function ${String(args["component"]).split(".").at(-1)}({ size = 1 })\`; if it is a class, nothing has to change.`,
    guide,
  },
  "default-props/conditional": {
    severity: "error",
    title: "defaultProps assigned more than once, or under a condition",
    why: () => `${lost} Which of the values apply depends on what ran.`,
    next: (args) => `Assign \`${args["component"]}.defaultProps\` once, next to the component, and run again.`,
    guide,
  },
  "default-props/written-in-parts": {
    severity: "error",
    title: "single entries of defaultProps are changed",
    why: (args) => `${lost} Code changes the defaults of \`${args["component"]}\` after they were assigned.`,
    next: () => "Keep the changing defaults in a context or a module variable that the component reads.",
    guide,
  },
  "default-props/compared": {
    severity: "error",
    title: "defaultProps on a memo that compares by itself",
    why: (args) =>
      `${lost} The comparison of \`${args["component"]}\` was given ${list(args)} with defaults in them, and would now see undefined.`,
    next: (args) => `Write \`({ ${first(args)} = … })\` in the component, and let its comparison allow for undefined.`,
    guide: "https://react.dev/reference/react/memo",
  },
  "default-props/called-directly": {
    severity: "error",
    title: "a component with defaultProps is called as a function",
    why: (args) =>
      `${lost} Called directly, \`${args["component"]}\` never had its defaults; with defaults in its parameters it would.`,
    next: (args) => `Render \`<${args["component"]} />\` instead of calling it, then run again.`,
    guide,
  },
  "default-props/unclear-props": {
    severity: "error",
    title: "the function takes its props in an unclear way",
    why: (args) => `${lost} \`${args["component"]}\` reads \`arguments\` or has a parameter that is no object.`,
    next: (args) => `Take the props as a first parameter: \`({ ${first(args)} = … })\`.`,
    guide,
  },
  "default-props/shared-type": {
    severity: "info",
    title: "props became optional in a type that others use",
    why: (args) =>
      `Callers of \`${args["component"]}\` may leave out ${list(args)}, so they are optional in ${list(args, "types")} now, for its other users too.`,
    next: () => "Type-check; where another component needs them, give it a type of its own with `Required<…>`.",
    guide: "https://www.typescriptlang.org/docs/handbook/jsx.html",
  },
  "default-props/read-from-element": {
    severity: "warning",
    title: "defaults may be read off an element",
    why: (args) =>
      `${list(args, "files")} reads ${list(args)} off the props of elements. \`${args["component"]}\` takes its defaults by itself now, but on React 19 its elements carry only what they were given.`,
    next: (args) =>
      `If such an element can be a \`${args["component"]}\`, put the default where it is read, as in \`child.props.${first(args)} ?? …\`; then delete \`${args["component"]}.defaultProps\`.`,
    guide: "https://react.dev/reference/react/Children#alternatives",
  },
  "default-props/class-read-from-element": {
    severity: "warning",
    title: "defaults of a class may be read off its elements",
    why: (args) =>
      `${list(args, "files")} reads ${list(args)} off the props of elements. React 19 completes the props of \`${args["component"]}\` only when it renders it: its elements carry what they were given and no more.`,
    next: (args) =>
      `If such an element can be a \`${args["component"]}\`, ask its type as well: \`const props = { ...child.type.defaultProps, ...child.props }\`. What is read off an instance, as a ref gives it, stays as it was.`,
    guide: "https://react.dev/reference/react/Children#alternatives",
  },
};
