import { useEffect, useEffectEvent, useRef } from "react";
import type { ToastProps } from "./types.ts";

/** A few words that go away by themselves, unless somebody is reading them: `showToast("…")` says them, from anywhere, and `Toasts` is the corner of the page where they stand. */
export function Toast({ text, kind = "good", durationMs, isPaused, dismissLabel, onDismiss }: ToastProps) {
  const leftMs = useRef(durationMs);
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    if (isPaused || leftMs.current === Infinity) return;
    const startedMs = performance.now();
    const timer = setTimeout(() => dismiss(), leftMs.current);
    return () => {
      clearTimeout(timer);
      leftMs.current -= performance.now() - startedMs;
    };
  }, [isPaused]);
  return (
    <div className={`ui-toast ui-toast--${kind}`}>
      <span className="ui-toast__text">{text}</span>
      <button type="button" className="ui-toast__dismiss" aria-label={dismissLabel} onClick={onDismiss}>
        <span aria-hidden>✕</span>
      </button>
    </div>
  );
}
