import { useEffect } from "react";
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
  useEffect(() => {
    const timer = setTimeout(() => dismiss(said.id), shownMs);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div className="toast">
      <span>{said.text}</span>
      <button type="button" onClick={() => dismiss(said.id)}>
        Dismiss
      </button>
    </div>
  );
}
