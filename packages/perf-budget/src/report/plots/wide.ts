import { escape } from "../escape.ts";

/** What may be wider than a phone: it scrolls by itself, by finger and by keyboard. */
export const wide = (name: string, inside: string): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${escape(name)}">${inside}</div>`;
