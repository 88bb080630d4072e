/** What a person can do, as a scene writes it: a verb, a selector, and for some verbs what is typed or pressed. */
export type Action = string;

interface Page {
  window: {
    document: Document;
    Event: typeof Event;
    MouseEvent: typeof MouseEvent;
    KeyboardEvent: typeof KeyboardEvent;
    FocusEvent: typeof FocusEvent;
    HTMLInputElement: typeof HTMLInputElement;
    HTMLTextAreaElement: typeof HTMLTextAreaElement;
    HTMLSelectElement: typeof HTMLSelectElement;
  };
}

/**
 * Does what a line says: `click .a .b`, `hover .a`, `leave .a`, `focus .a`, `blur .a`, `type input = text`,
 * `press input = Enter`, `choose select = value`. The first element that the selector finds is meant, `.a >> 2` the third.
 * Throws when there is none. Between two events of one action React gets its turn, as it does in a browser.
 */
export async function act({ window }: Page, action: Action, settled: () => Promise<void>): Promise<void> {
  const { verb, selector, index, text } = parseAction(action);
  const target = window.document.querySelectorAll<HTMLElement>(selector)[index];
  if (!target) throw new Error(`nothing to ${verb}: ${selector}`);
  const { body } = window.document;
  const mouse = (type: string, more: MouseEventInit = {}, on: Element = target) =>
    on.dispatchEvent(new window.MouseEvent(type, { bubbles: true, cancelable: true, button: 0, ...more }));
  switch (verb) {
    case "click":
      mouse("mousedown");
      if (target.tabIndex >= 0) target.focus();
      await settled();
      mouse("mouseup");
      await settled();
      target.click();
      return;
    case "hover":
      // Both halves, as browsers send them: React 16 counts the first, React 17 and later the second.
      mouse("mouseout", { relatedTarget: target }, body);
      mouse("mouseover", { relatedTarget: body });
      mouse("mouseenter", { bubbles: false });
      return;
    case "leave":
      mouse("mouseout", { relatedTarget: body });
      mouse("mouseleave", { bubbles: false });
      mouse("mouseover", { relatedTarget: target }, body);
      return;
    case "focus":
      target.focus();
      return;
    case "blur":
      target.blur();
      return;
    case "press":
      for (const type of ["keydown", "keyup"]) {
        const init = { key: text, keyCode: keyCodes[text] ?? text.charCodeAt(0), bubbles: true, cancelable: true };
        target.dispatchEvent(new window.KeyboardEvent(type, init));
        await settled();
      }
      return;
    case "type":
    case "choose":
      write(window, target, text);
      return;
    default:
      throw new Error(`a scene cannot ${verb}`);
  }
}

const keyCodes: Record<string, number> = { Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40, ArrowLeft: 37, Tab: 9 };

function parseAction(action: Action): { verb: string; selector: string; index: number; text: string } {
  const found = /^(?<verb>\w+) (?<selector>.+?)(?: >> (?<index>\d+))?(?: = (?<text>.*))?$/.exec(action);
  if (!found?.groups) throw new Error(`no action: ${action}`);
  const { verb = "", selector = "", index, text = "" } = found.groups;
  return { verb, selector, index: Number(index ?? 0), text };
}

/** Past React's own watch on the property, as a browser's typing goes. */
function write(window: Page["window"], target: HTMLElement, text: string): void {
  const owner =
    target instanceof window.HTMLTextAreaElement
      ? window.HTMLTextAreaElement
      : target instanceof window.HTMLSelectElement
        ? window.HTMLSelectElement
        : window.HTMLInputElement;
  Object.getOwnPropertyDescriptor(owner.prototype, "value")?.set?.call(target, text);
  target.dispatchEvent(new window.Event("input", { bubbles: true }));
  target.dispatchEvent(new window.Event("change", { bubbles: true }));
}
