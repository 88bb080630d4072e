import type { FindingArgs } from "../../finding.ts";
import type { Selector } from "./selectors.ts";

/** One rendered tree: what the variable that holds it will need. */
export interface Root {
  /** What `render` returns, as the code says it. */
  view: string;
  /** Asks for a ref to the root component; `null` where it cannot have one. */
  ref(): string | null;
  /** Asks for a variable with the root element, which `setProps` replaces; `null` where there is no place for it. */
  element(): string | null;
}

/** What an Enzyme wrapper becomes. */
export type Wrapper =
  | { kind: "root"; root: Root }
  /** What a selector finds: `list` says all of them, `one` the first. */
  | { kind: "found"; list: string; one: string; selector: Selector }
  /** One element. */
  | { kind: "element"; text: string; selector: Selector }
  /** The component instance behind the root. */
  | { kind: "instance"; text: string }
  /** Done: no wrapper any more. `use` says where it may stand. */
  | { kind: "value"; text: string; use: "anywhere" | "compared" | "counted"; selector?: Selector }
  /** A statement of its own; empty where nothing is left to do. `act`: it belongs inside of act. */
  | { kind: "statement"; text: string; act: boolean };

/** Why a wrapper cannot be converted: a finding's code and arguments. */
export interface Blocked {
  code: string;
  args: FindingArgs;
}

export const blocked = (code: string, args: FindingArgs = {}): Blocked => ({ code: `enzyme/${code}`, args });

export const isBlocked = (answer: Wrapper | Blocked): answer is Blocked => "code" in answer;
