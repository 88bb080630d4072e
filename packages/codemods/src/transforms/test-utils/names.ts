import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";

const modules = /^(react-dom\/test-utils(\.js)?|react-addons-test-utils)$/;
/** Others see to these: `act` and `removed-react-dom`. */
const elsewhere = /^(act|unstable_concurrentAct|SimulateNative|nativeTouchData|traverseTwoPhase)$/;

/** The test utility that an expression names, with the event behind `Simulate`; `null` for anything else. */
export function utilityName(
  source: Source,
  project: Project,
  node: Node,
): { name: string; event: string | null } | null {
  const origin = project.originOf(source, node);
  if (!origin || !modules.test(origin.source) || elsewhere.test(origin.name)) return null;
  return { name: origin.name, event: origin.name === "Simulate" ? (origin.rest[0] ?? null) : null };
}

/** The lookups of host elements. */
export const lookups = /^(findRenderedDOMComponentWith|scryRenderedDOMComponentsWith)(Tag|Class)$/;
