import { useEffect, useRef } from "react";
import { dismiss, useSaid, type Said } from "./toasts.ts";

const shownMs = 6_000;

/** What the shop has to say, read out and gone by itself. */
export function Toasts() {
  const said = useSaid();
  return (
    <div className="toasts" role="status">
      {said.map((one) => (
        <Toast key={one.id} said={one} />
      ))}
    </div>
  );
}

function Toast({ said }: { said: Said }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = setTimeout(end, shownMs);
    return () => clearTimeout(timer);
    function end() {
      // Not while somebody is at it, or away.
      if (!document.hidden && !place.current?.matches(":hover, :focus-within")) dismiss(said.id);
      else timer = setTimeout(end, shownMs);
    }
  }, [said]);
  return (
    <div className="toast" ref={place}>
      <span>{said.text}</span>
      <button type="button" onClick={() => dismiss(said.id)}>
        Dismiss
      </button>
    </div>
  );
}
