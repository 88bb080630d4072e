import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-string-refs";

export const findings: Record<string, FindingWords> = {
  "string-refs/render-prop": {
    severity: "error",
    title: "A string ref in a function that another component calls",
    why: ({ name }) =>
      `React gives "${name}" to the component whose render calls the function, not to the one that it is written in. React 19 has no string refs.`,
    next: ({ name }) =>
      `If this component is meant to hold it: add the field \`${name}Ref = createRef()\`, write \`ref={this.${name}Ref}\`, and read \`this.${name}Ref.current\`.`,
    guide,
  },
  "string-refs/no-owner": {
    severity: "error",
    title: "A string ref outside of a class component",
    why: ({ name }) => `Nothing here tells which component's refs "${name}" lands in. React 19 has no string refs.`,
    next: () =>
      "In a function component: `const nodeRef = useRef(null)` and `ref={nodeRef}`. In a function that a class calls: hand the class's `createRef` in as a parameter.",
    guide,
  },
  "string-refs/no-this": {
    severity: "error",
    title: "A string ref in a function with a `this` of its own",
    why: ({ name }) =>
      `"${name}" belongs to the component around the function, which its \`this\` does not mean. React 19 has no string refs.`,
    next: ({ name }) =>
      `Make it an arrow function, and write \`ref={this.${name}Ref}\` with a field \`${name}Ref = createRef()\`.`,
    guide,
  },
  "string-refs/maybe-string": {
    severity: "warning",
    title: "A ref that may be a string",
    why: () =>
      "This component reads its refs by computed names, so the value may be one of them. React 19 has no string refs.",
    next: () => "If it is a string, keep the element by name: `ref={(element) => { this.elements[name] = element; }}`.",
    guide,
  },
  "string-refs/never-set": {
    severity: "warning",
    title: "A ref is read that no element is given",
    why: ({ name }) =>
      `No element of this component has the ref "${name}", so it is undefined; \`this.refs\` stays empty on React 19.`,
    next: () => "Remove the read, or give the ref to the element that it was meant for.",
    guide,
  },
  "string-refs/set-elsewhere": {
    severity: "warning",
    title: "A ref is read that only a base class could set",
    why: ({ name }) =>
      `No element of this component has the ref "${name}", and the class that it extends gives none that can be seen.`,
    next: () => "Look how the base class holds the element on React 19, and read it from there.",
    guide,
  },
  "string-refs/deleted": {
    severity: "error",
    title: "A ref is deleted by hand",
    why: ({ name }) =>
      `\`this.refs\` belongs to React, and a ref object cannot lose "${name}". React 19 has no string refs.`,
    next: () => "Remove the `delete`: React empties a ref when its element goes.",
    guide,
  },
  "string-refs/left-elsewhere": {
    severity: "error",
    title: "A string ref is shared with a class that could not be rewritten",
    why: ({ name }) =>
      `"${name}" is also used by a base or an heir of this class, where it was left as it is. React 19 has no string refs.`,
    next: () => "Solve the finding in the other class, and run again.",
    guide,
  },
  "string-refs/outside-read": {
    severity: "error",
    title: "Another component's refs are read",
    why: ({ name }) =>
      `String refs become fields of their component, so \`.refs.${name}\` is undefined from then on; which component this is cannot be told.`,
    next: ({ name }) =>
      `Read the field instead, as in \`child.${name}Ref.current\`, or give the component a method for it.`,
    guide,
  },
  "string-refs/compared-with-null": {
    severity: "info",
    title: "A ref is compared with null",
    why: ({ name }) =>
      `Without an element \`this.refs.${name}\` was undefined; the ref object holds null, so this comparison now answers differently.`,
    next: () => "Check that the answer before mounting is the one that was meant.",
    guide: "https://react.dev/reference/react/createRef",
  },
};
