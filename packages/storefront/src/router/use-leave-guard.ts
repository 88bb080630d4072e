import { useEffect } from "react";
import { guardLeaving } from "./navigate.ts";

/** While something is not saved, asks before the page is left by a link, a reload or a closed tab. Back and forward cannot be held up. */
export function useLeaveGuard(isUnsaved: boolean, words: string): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", onUnload);
    const stop = guardLeaving(() => confirm(words));
    return () => {
      removeEventListener("beforeunload", onUnload);
      stop();
    };
  }, [isUnsaved, words]);
}
