import { wantsLessData } from "@latency-aficionados/ui";
import type { Route } from "./define-route.ts";
import { pageCode } from "./page-code.ts";

/** Has the code of a page here once there is nothing else to do: a finger gives no warning. Not where somebody saves data. */
export function fetchCodeEarly(route: Route): void {
  if (wantsLessData()) return;
  const fetchCode = () => void pageCode(route).catch(() => {});
  // Safari knows of no idle time.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(fetchCode);
  else setTimeout(fetchCode, 1_000);
}
