import { useEffect, useRef, type FocusEvent, type PointerEvent } from "react";

/** A pointer that only passes by is gone by then; one that stops there clicks 200 ms later or more. */
const dwellMs = 65;

/** Handlers of somebody else for the same events: they are called first. */
type OwnHandlers<E extends Element> = {
  onPointerEnter?: ((event: PointerEvent<E>) => void) | undefined;
  onPointerLeave?: ((event: PointerEvent<E>) => void) | undefined;
  onPointerDown?: ((event: PointerEvent<E>) => void) | undefined;
  onPointerUp?: ((event: PointerEvent<E>) => void) | undefined;
  onPointerCancel?: ((event: PointerEvent<E>) => void) | undefined;
  onFocus?: ((event: FocusEvent<E>) => void) | undefined;
  onBlur?: ((event: FocusEvent<E>) => void) | undefined;
};

/**
 * Handlers that tell when somebody is about to use an element: the pointer or focus rests on it, a mouse presses it, or
 * a finger taps it. `onIntent` is called once for each `subject`, and never for one that was only passed by.
 */
export function useIntent<E extends Element>(
  subject: string,
  onIntent: (() => void) | undefined,
  own: OwnHandlers<E> = {},
) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef<string>(undefined);
  const tell = () => {
    clearTimeout(timer.current);
    if (told.current === subject) return;
    told.current = subject;
    onIntent?.();
  };
  const wait = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(tell, dwellMs);
  };
  const forget = () => clearTimeout(timer.current);
  useEffect(() => forget, [subject]);
  return {
    tell,
    handlers: {
      onPointerEnter(event: PointerEvent<E>) {
        own.onPointerEnter?.(event);
        wait();
      },
      onPointerLeave(event: PointerEvent<E>) {
        own.onPointerLeave?.(event);
        forget();
      },
      onPointerDown(event: PointerEvent<E>) {
        own.onPointerDown?.(event);
        // A finger that comes down may be about to scroll: the browser then cancels it within a few frames.
        if (event.pointerType === "touch") wait();
        else tell();
      },
      onPointerUp(event: PointerEvent<E>) {
        own.onPointerUp?.(event);
        if (event.pointerType === "touch") tell();
      },
      onPointerCancel(event: PointerEvent<E>) {
        own.onPointerCancel?.(event);
        forget();
      },
      onFocus(event: FocusEvent<E>) {
        own.onFocus?.(event);
        wait();
      },
      onBlur(event: FocusEvent<E>) {
        own.onBlur?.(event);
        forget();
      },
    },
  };
}
