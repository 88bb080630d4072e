// The first script of every page, inlined into its head: a few hundred bytes that are there before anything can be
// clicked. What a browser does by itself (links, forms with an address) is left to it; the rest is kept for later.
// It is no module, and imports nothing but types.
import type { Early, EarlyBird } from "./early.ts";

const kept: Early[] = [];
const early: EarlyBird = { kept };
/** React leaves a mark on what it has brought to life, and `__reactProps` is what it has been called since 16. */
const isAlive = (target: Element) => Object.keys(target).some((name) => name.startsWith("__reactProps"));

const keep = (event: Event) => {
  const target = event.target as HTMLElement;
  if (event.type === "submit") {
    const form = target as HTMLFormElement;
    if (isAlive(form) || form.hasAttribute("action")) return;
    event.preventDefault();
    kept.push({ type: "submit", target: form, submitter: (event as SubmitEvent).submitter });
  } else if (event.type === "click") {
    const button = target.closest<HTMLButtonElement>("button,summary");
    // The press of a submitting button is told by its form.
    if (button && !isAlive(button) && (button.type !== "submit" || !button.form))
      kept.push({ type: "click", target: button });
  } else if (!isAlive(target) && !kept.some((one) => one.target === target)) {
    // A text may go on growing: what counts is what it is in the end.
    kept.push({ type: "input", target: target as HTMLInputElement });
  }
  early.onKeep?.();
};

for (const type of ["click", "input", "change", "submit"]) addEventListener(type, keep, true);
globalThis.early = early;

try {
  // The colours that somebody chose, before anything is painted.
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset["theme"] = theme;
} catch {
  // Storage is forbidden: the system's colours.
}
