import type { Early } from "./early.ts";

const pauseMs = 50;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Does again what was done before the page came to life, in its order, now that there is somebody to listen; and from
 * now on what is done to parts that come to life later.
 */
export function replayEarly(): void {
  const { early } = globalThis;
  if (!early) return;
  early.onKeep = soon;
  clearTimeout(timer);
  while (early.kept.length > 0) {
    const [first] = early.kept;
    if (first?.target.isConnected) {
      wake(first.target);
      // Its code is still on its way, and what came after it waits its turn.
      if (!isAlive(first.target)) return soon();
      replay(first);
    }
    early.kept.shift();
  }
}

/** In a task of its own: React brings nothing to life in the middle of its work. */
function soon(): void {
  clearTimeout(timer);
  timer = setTimeout(replayEarly, pauseMs);
}

const isAlive = (target: Element) => Object.keys(target).some((name) => name.startsWith("__reactProps"));

/**
 * React brings a part of the page to life before its turn when something happens there, but `submit` is none of these
 * events, and a field must be alive before its change can be seen. This one nobody listens to.
 */
function wake(target: HTMLElement): void {
  target.dispatchEvent(new Event("auxclick", { bubbles: true }));
}

function replay(early: Early): void {
  if (early.type === "click") early.target.click();
  else if (early.type === "submit") early.target.requestSubmit(early.submitter);
  else if (early.target instanceof HTMLSelectElement) tell(early.target, "change");
  else if (early.target.type === "checkbox" || early.target.type === "radio") press(early.target as HTMLInputElement);
  else type(early.target);
}

/** The box is as somebody left it; React takes note of a press that brings it there. */
function press(box: HTMLInputElement): void {
  box.checked = !box.checked;
  box.click();
}

/**
 * The field holds what was typed, and React took that for what was always there. It is told of something else first;
 * setting the value by the prototype's own setter is what typing looks like to it.
 */
function type(field: HTMLInputElement | HTMLTextAreaElement): void {
  const { value, selectionStart, selectionEnd } = field;
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  field.value = `${value} `;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
  if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
  tell(field, "input");
}

function tell(target: HTMLElement, type: string): void {
  target.dispatchEvent(new Event(type, { bubbles: true }));
}
