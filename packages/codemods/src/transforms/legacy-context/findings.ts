import type { FindingArgs, FindingWords } from "../../finding.ts";

const guide = "https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-removing-legacy-context";
const createContext = "https://react.dev/reference/react/createContext";
const list = (args: FindingArgs, name = "keys") =>
  [args[name] ?? []]
    .flat()
    .map((key) => `\`${String(key)}\``)
    .join(", ");

export const findings: Record<string, FindingWords> = {
  "legacy-context/third-party": {
    severity: "error",
    title: "reads or offers the legacy context of a library",
    why: (args) =>
      `${list(args)} belongs to ${args["package"]}, whose own components offer or read it; React 19 has no legacy context, so it would be undefined.`,
    next: (args) => `Raise ${args["package"]} and use ${args["instead"]} in \`${args["component"]}\`.`,
    guide,
  },
  "legacy-context/unmatched": {
    severity: "error",
    title: "reads context that nothing here offers",
    why: (args) =>
      `No provider outside of tests offers ${list(args)}, so where it comes from cannot be told. On React 19 \`${args["component"]}\` would get undefined.`,
    next: (args) =>
      `If a library offers it, use that library's hook or HOC. If nobody does, delete ${list(args)} from the contextTypes of \`${args["component"]}\` and run again.`,
    guide,
  },
  "legacy-context/unread": {
    severity: "warning",
    title: "offers context that nothing here reads",
    why: (args) =>
      `No component of this tree declares ${list(args)} in its contextTypes; the readers are elsewhere or gone. React 19 never calls getChildContext.`,
    next: (args) =>
      `Delete childContextTypes and getChildContext of \`${args["component"]}\`, or export \`const ${pascal(args)}Context = createContext({})\` for readers elsewhere and render \`<${pascal(args)}Context.Provider value={…}>\`.`,
    guide: createContext,
  },
  "legacy-context/waits": {
    severity: "error",
    title: "legacy context waits for another component",
    why: (args) =>
      `${list(args)} can only move to createContext when all who offer or read it do. These cannot yet: ${[args["blockers"] ?? []].flat().join("; ")}.`,
    next: () => "Resolve the findings of the components named here, then run again: this one follows by itself.",
    guide,
  },
  "legacy-context/dynamic-keys": {
    severity: "error",
    title: "context keys cannot be read from the code",
    why: (args) =>
      `${args["declaration"]} of \`${args["component"]}\` is computed or imported, so which keys it has is not known.`,
    next: (args) => `Write ${args["declaration"]} of \`${args["component"]}\` as an object literal and run again.`,
    guide,
  },
  "legacy-context/whole-value": {
    severity: "warning",
    title: "passes its whole context on",
    why: (args) =>
      `\`${args["component"]}\` hands on the context object, which legacy context cut down to ${list(args)}. The shared context also carries ${list(args, "extra")}.`,
    next: (args) => `Read ${list(args)} by name in \`${args["component"]}\` and run again.`,
    guide,
  },
  "legacy-context/no-render": {
    severity: "error",
    title: "provider without a render of its own",
    why: (args) =>
      `\`${args["component"]}\` offers ${list(args)} but inherits its render, or renders by a mixin, so there is nothing here to put the provider around.`,
    next: () => "Render `<Context.Provider value={this.childContext()}>` where the class renders.",
    guide: createContext,
  },
  "legacy-context/overridden-render": {
    severity: "error",
    title: "provider whose subclasses render by themselves",
    why: (args) =>
      `${list(args, "classes")} inherits the context of \`${args["component"]}\` but not its render, where the provider would stand.`,
    next: (args) =>
      `Render by a method that \`${args["component"]}\` calls from its own render, and let the subclasses override that; then run again.`,
    guide: createContext,
  },
  "legacy-context/no-get-child-context": {
    severity: "error",
    title: "childContextTypes without getChildContext",
    why: (args) =>
      `\`${args["component"]}\` declares ${list(args)}; the method that makes the values is inherited, assigned elsewhere or missing.`,
    next: (args) =>
      `Write getChildContext in \`${args["component"]}\` itself, or delete childContextTypes if nothing is offered.`,
    guide,
  },
  "legacy-context/inherited-context": {
    severity: "error",
    title: "getChildContext calls its parent class",
    why: (args) =>
      `\`${args["component"]}\` builds on super.getChildContext(), whose values are offered under another context after the change.`,
    next: (args) => `Return every key from getChildContext of \`${args["component"]}\` and run again.`,
    guide,
  },
  "legacy-context/unseen-component": {
    severity: "error",
    title: "legacy context on a component that cannot be seen here",
    why: (args) => `\`${args["component"]}\` is imported, or made by a call, and gets its context types from outside.`,
    next: (args) => `Declare the context types where \`${args["component"]}\` is written, and run again.`,
    guide,
  },
  "legacy-context/function-provider": {
    severity: "error",
    title: "childContextTypes on a function",
    why: (args) =>
      `React only calls getChildContext of classes, so \`${args["component"]}\` offers nothing unless it returns an instance.`,
    next: (args) => `Make \`${args["component"]}\` render \`<Context.Provider value={…}>\`.`,
    guide: createContext,
  },
  "legacy-context/called-directly": {
    severity: "error",
    title: "context is passed to a function by hand",
    why: (args) =>
      `\`${args["component"]}\` is called like a plain function or uses \`arguments\`, where a hook cannot take the place of its second parameter.`,
    next: (args) => `Render \`<${args["component"]} />\` instead of calling it, then run again.`,
    guide: "https://react.dev/reference/react/useContext",
  },
  "legacy-context/copied-declaration": {
    severity: "info",
    title: "copies the context types of another component",
    why: (args) =>
      `\`${args["component"]}\` passes on a declaration that is gone, or goes, with legacy context; on React 19 the copy does nothing.`,
    next: () => "Delete the line.",
    guide,
  },
  "legacy-context/recompose": {
    severity: "error",
    title: "recompose reads or offers legacy context",
    why: (args) =>
      `${args["name"]} uses legacy context inside of recompose, which React 19 does not have, so ${list(args)} would be undefined.`,
    next: (args) =>
      args["name"] === "getContext"
        ? "Replace it with a HOC of your own: `const withValue = (Component) => (props) => <Component {...useContext(ValueContext)} {...props} />`."
        : "Replace it with a component that renders `<ValueContext.Provider value={…}>`.",
    guide,
  },
  "legacy-context/test-option": {
    severity: "warning",
    title: "test hands legacy context to a component",
    why: (args) =>
      `Enzyme's option \`${args["option"]}\` sets legacy context, which components that read createContext no longer see.`,
    next: () => "Render the component inside `<Context.Provider value={…}>` instead.",
    guide,
  },
  "legacy-context/getter-call": {
    severity: "warning",
    title: "getChildContext is called from outside",
    why: () => "The method is called childContext once its component renders a context provider.",
    next: () => "Call `childContext()`, or test what a reader of the context shows.",
    guide,
  },
  "legacy-context/one-file": {
    severity: "warning",
    title: "readers in other files were not looked for",
    why: (args) => `Only this file was given, and ${list(args)} may also be read or offered elsewhere.`,
    next: () => "Run it once over the whole tree, so that all files change together.",
    guide,
  },
};

function pascal(args: FindingArgs): string {
  const key = String([args["keys"] ?? "value"].flat()[0] ?? "value");
  return key.charAt(0).toUpperCase() + key.slice(1);
}
