/** The node behind what a ref holds: itself, or the root of an instance, which keeps it in `rootRef`. */
export function nodeOf(held) {
  if (!held || held.nodeType) return held || null;
  if (!held.rootRef) throw new Error(`${held.constructor.name} needs a rootRef on the element that it renders`);
  return nodeOf(held.rootRef.current);
}
