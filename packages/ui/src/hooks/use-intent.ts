import { useEffect, useRef } from "react";

/** A pointer that only passes by is gone by then; one that stops there clicks 200 ms later or more. */
const dwellMs = 65;

/**
 * Handlers that tell when somebody is about to use an element: the pointer or focus rests on it, or a press
 * begins. `onIntent` is called once for each `subject` and never for one that was only passed by.
 */
export function useIntent(subject: string, onIntent: (() => void) | undefined) {
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
      onPointerEnter: wait,
      onPointerLeave: forget,
      onPointerDown: tell,
      onFocus: wait,
      onBlur: forget,
    },
  };
}
