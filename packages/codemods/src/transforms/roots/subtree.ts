import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { enclosingClass } from "../../syntax/components.ts";
import { removeLine } from "../../syntax/lines.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Context, Site } from "../../transform.ts";
import type { LegacyCall } from "./legacy-calls.ts";
import { type PortalShape, portalShape } from "./portal-shape.ts";
import { subtreeKeys } from "./strategy.ts";

/** Rewrites `unstable_renderSubtreeIntoContainer` to a portal where the component shows how, and reports the others. */
export function rewriteSubtrees<Plan>({ source, found }: Context<Plan>, calls: readonly LegacyCall[]): void {
  const keys = subtreeKeys(calls);
  const byOwner = new Map<Node | null, LegacyCall[]>();
  for (const call of calls) {
    if (call.verb !== "subtree" && !(call.container && keys.has(call.container.key))) continue;
    const owner = enclosingClass(call.node);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), call]);
  }
  for (const group of byOwner.values()) {
    const subtrees = group.filter((each) => each.verb === "subtree");
    const others = group.filter((each) => each.verb !== "subtree");
    const shape = others.every((each) => each.verb === "unmount") ? portalShape(source, subtrees, others) : null;
    for (const [index, { node, verb }] of [...subtrees, ...others].entries()) {
      const site = found(node);
      if (!shape)
        site.finding("roots/subtree", {
          api: verb === "subtree" ? "unstable_renderSubtreeIntoContainer" : "unmountComponentAtNode",
        });
      else if (index === 0) toPortal(source, site, shape);
      else site.ignore("goes-with-its-portal");
    }
  }
}

function toPortal(source: Source, site: Site, shape: PortalShape): void {
  const { semicolon, eol } = source.style;
  const container = source.textOf(shape.container);
  // A container that is made early is in the page only once the component is mounted, as the subtree was.
  const isReady = shape.isEarly ? `${container}.parentNode` : container;
  const portal = `${site.import("react-dom", "createPortal")}(${shape.element}, ${container})`;
  const edits = besideDrawn(site, shape.drawn, `${isReady} ? ${portal} : null`);
  for (const { statement, callback } of shape.firsts) {
    const given = callback ? source.textOf(callback) : "";
    edits.push({ start: statement.start, end: statement.end, text: `this.forceUpdate(${given})${semicolon}` });
  }
  for (const { start, end } of shape.followed)
    edits.push({ start: end, end, text: `${eol}${indentAt(source.text, start)}this.forceUpdate()${semicolon}` });
  for (const each of shape.needless) edits.push(removeLine(source, each));
  site.change(edits, "returned a portal", { notes: [{ code: "roots/portal-events", node: shape.drawn }] });
}

/** Instead of `null`, or behind the element that the component draws in place. */
function besideDrawn(site: Site, drawn: Node, portal: string): Edit[] {
  if (drawn.type === "Literal") return [{ start: drawn.start, end: drawn.end, text: portal }];
  const fragment = site.import("react", "Fragment");
  return [
    { start: drawn.start, end: drawn.start, text: `<${fragment}>` },
    { start: drawn.end, end: drawn.end, text: `{${portal}}</${fragment}>` },
  ];
}
