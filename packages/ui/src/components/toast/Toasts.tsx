import { useRef, useState, useSyncExternalStore, type FocusEvent } from "react";
import { createToastQueue, type ToastMessage, type ToastOptions } from "../../core/toast-queue.ts";
import { Toast } from "./Toast.tsx";
import type { ToastsProps } from "./types.ts";
import { useIsPageHidden } from "./use-is-page-hidden.ts";

const page = createToastQueue();

/**
 * Says in a corner of the page what just happened, from anywhere in the browser, also outside of React. Needs one
 * `Toasts` on the page. The returned function takes the words back.
 *
 * @example
 * showToast(`${game.title} is in the cart`);
 */
export const showToast = (text: string, options?: ToastOptions): (() => void) => page.show(text, options);

/** The corner of the page where messages stand: a few at a time, for as long as somebody is reading. */
export function Toasts({ dismissLabel, shown = 3, queue = page }: ToastsProps) {
  const messages = useSyncExternalStore(queue.subscribe, queue.all, noMessages);
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const isPageHidden = useIsPageHidden();
  const corner = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const visible = messages.slice(0, shown);

  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    setIsFocused(true);
    if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
  };
  const dismiss = (id: number) => {
    keepFocus(corner.current, cameFrom.current);
    queue.dismiss(id);
    if (visible.length === 1) {
      // What goes away under a pointer or with focus in it says no goodbye.
      setIsHovered(false);
      setIsFocused(false);
    }
  };
  const shelf = (role: "status" | "alert", kind: ToastMessage["kind"]) => (
    // Always there, and read message by message: a live region that comes with its words is not read out.
    <div className="ui-toasts__shelf" role={role} aria-atomic={false}>
      {visible
        .filter((message) => message.kind === kind)
        .map(({ id, text, durationMs }) => (
          <Toast
            key={id}
            text={text}
            kind={kind}
            durationMs={durationMs}
            isPaused={isHovered || isFocused || isPageHidden}
            dismissLabel={dismissLabel}
            onDismiss={() => dismiss(id)}
          />
        ))}
    </div>
  );

  return (
    <div
      ref={corner}
      className="ui-toasts"
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
      onFocus={onFocus}
      onBlur={({ currentTarget, relatedTarget }) => setIsFocused(currentTarget.contains(relatedTarget))}
    >
      {shelf("status", "good")}
      {shelf("alert", "bad")}
    </div>
  );
}

const none: readonly ToastMessage[] = [];
const noMessages = () => none;

/** Before the cross with focus goes away: the next cross has it, or else whoever had it before. */
function keepFocus(corner: Element | null, cameFrom: Element | null): void {
  const focused = document.activeElement;
  if (!focused || !corner?.contains(focused)) return;
  const crosses = [...corner.querySelectorAll("button")];
  const at = crosses.indexOf(focused as HTMLButtonElement);
  const next = crosses[at + 1] ?? crosses[at - 1] ?? cameFrom;
  if (next instanceof HTMLElement) next.focus();
}
