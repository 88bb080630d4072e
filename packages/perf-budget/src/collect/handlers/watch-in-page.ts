/** What the page notes down of handlers: the functions that React calls for what a person did, in order. */
export interface HandlersInPage {
  functions: unknown[];
  startStep: () => void;
}

/**
 * Runs in the page before the site does, and is sent there as text. React listens on its root, so that a browser cannot tell which handler it
 * calls: it stands in the props that React keeps with each element (`__reactProps$…`, up to 16 `__reactEventHandlers$…`).
 */
export function watchHandlersInPage(): HandlersInPage {
  const props: Record<string, string[]> = {
    click: ["onClick"],
    input: ["onChange", "onInput"],
    change: ["onChange"],
    keydown: ["onKeyDown"],
    pointerdown: ["onPointerDown"],
    mousedown: ["onMouseDown"],
    submit: ["onSubmit"],
    scroll: ["onScroll"],
  };
  const handlers: HandlersInPage = {
    functions: [],
    startStep: () => {
      handlers.functions.length = 0;
    },
  };
  const handlerOf = (element: EventTarget, names: readonly string[]): unknown => {
    const key = Object.keys(element).find((name) => /^__react(Props|EventHandlers)\$/.test(name));
    const kept = key === undefined ? {} : (element as unknown as Record<string, Record<string, unknown>>)[key]!;
    return names.map((name) => kept[name]).find((value) => typeof value === "function");
  };
  for (const [type, names] of Object.entries(props))
    addEventListener(
      type,
      (event) => {
        const found = event
          .composedPath()
          .map((element) => handlerOf(element, names))
          .find(Boolean);
        if (found) handlers.functions.push(found);
      },
      { capture: true, passive: true },
    );
  return handlers;
}
