import { useEffect, useState } from "react";
import { knobs } from "./knobs.ts";

/** Comes late, above all else. */
export function Notice() {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setHeight(knobs().shiftPx), 150);
    return () => clearTimeout(timer);
  }, []);
  return height > 0 ? (
    <div className="notice" style={{ height }}>
      News
    </div>
  ) : null;
}
