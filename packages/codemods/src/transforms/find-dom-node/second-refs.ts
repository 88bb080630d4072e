import type { SupportCode } from "../../support-code.ts";

/** What puts a second ref on a clone: `cloneElement` would take the element's own away. */
export const cloneWithRefCode: SupportCode = {
  name: "cloneWithRef",
  module: "clone-with-ref",
  imports: ["cloneElement", "isValidElement", "version"].map((name) => ({ module: "react", name })),
  text: (say, typed) => {
    const any = typed ? ": any" : "";
    return `/** A clone whose ref sets \`rootRef\` and the ref of its own that the element has. */
function cloneWithRef(child${any}, props${any}, rootRef${any})${any} {
  if (!${say("isValidElement")}(child)) return child;
  const element${any} = child;
  const holder = /^1[0-8]\\./.test(${say("version")}) ? element : element.props;
  const own = holder.ref || null;
  // The same ref for the same two, so that React sets it once.
  let known = clonedRefs.get(rootRef);
  if (!known || known.own !== own) known = { own, ref: own === null ? rootRef : both };
  clonedRefs.set(rootRef, known);
  return ${say("cloneElement")}(element, { ...props, ref: known.ref });

${joined(any)}
}

const clonedRefs = new WeakMap${typed ? "<object, any>" : ""}();`;
  },
};

/** What gives an element a second ref beside the one that it has. */
export const bothRefsCode: SupportCode = {
  name: "bothRefs",
  module: "both-refs",
  imports: [],
  text: (_, typed) => {
    const any = typed ? ": any" : "";
    return `/** One ref that sets \`rootRef\` and the element's own; the same for the same two, so that React sets it once. */
function bothRefs(rootRef${any}, own${any})${any} {
  if (!own) return rootRef;
  let known = joinedRefs.get(rootRef);
  if (!known || known.own !== own) known = { own, ref: both };
  joinedRefs.set(rootRef, known);
  return known.ref;

${joined(any)}
}

const joinedRefs = new WeakMap${typed ? "<object, any>" : ""}();`;
  },
};

const joined = (any: string): string => `  function both(held${any}) {
    rootRef.current = held;
    if (typeof own !== "function") return void (own.current = held);
    const undo = own(held);
    return typeof undo === "function" ? () => ((rootRef.current = null), undo()) : undefined;
  }`;
