import type { MouseEvent } from "react";

/** Whether a press or a click on a link asks for what only the browser can do: another tab, a download, another site. */
export function isForBrowser(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target, origin, href } = event.currentTarget;
  return (
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    (target !== "" && target !== "_self") ||
    event.currentTarget.hasAttribute("download") ||
    (href !== "" && origin !== location.origin)
  );
}
