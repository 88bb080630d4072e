import { useEffect, useState } from "react";
import { knobs } from "./knobs.ts";

export function Hero() {
  const lateMs = knobs().heroLateMs;
  const [isShown, setIsShown] = useState(lateMs === 0);
  useEffect(() => {
    if (lateMs === 0) return;
    const timer = setTimeout(() => setIsShown(true), lateMs);
    return () => clearTimeout(timer);
  }, [lateMs]);
  return <div className="hero">{isShown ? <img className="hero" id="hero" src="/hero.svg" alt="" /> : null}</div>;
}
