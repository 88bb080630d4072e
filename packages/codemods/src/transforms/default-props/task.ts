import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import type { Defaults } from "./entries.ts";
import type { Assignment } from "./targets.ts";

export interface Rewrite {
  edits: Edit[];
  reason: string;
  /** The function takes care of its defaults already; only the assignment is left. */
  isDone: boolean;
}

export interface Task {
  source: Source;
  assignment: Assignment & { statement: NonNullable<Assignment["statement"]> };
  node: FunctionNode;
  defaults: Defaults;
  /** Somebody reads `Name.defaultProps`, so the assignment has to stay. */
  isKept: boolean;
  /** Names that this round has given away already. */
  given: Set<string>;
  /** How to call the helper that completes props. */
  helper: () => string;
}
