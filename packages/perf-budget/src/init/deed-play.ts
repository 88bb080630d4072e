import type { Play } from "../scenario.ts";
import type { Deed } from "./proposal.ts";
import { quoted } from "./quoted.ts";

/** A deed as a step plays it. */
export function playOf(deed: Deed): Play {
  switch (deed.does) {
    case "visit":
      return (actor) => actor.visit(deed.path);
    case "type":
      return (actor) => actor.type(deed.selector, deed.text);
    case "click":
      return (actor) => actor.click(deed.selector);
  }
}

/** The same as it is written in a configuration. */
export function playCode(deed: Deed): string {
  switch (deed.does) {
    case "visit":
      return `(actor) => actor.visit(${quoted(deed.path)})`;
    case "type":
      return `(actor) => actor.type(${quoted(deed.selector)}, ${quoted(deed.text)})`;
    case "click":
      return `(actor) => actor.click(${quoted(deed.selector)})`;
  }
}
