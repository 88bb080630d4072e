import { useState } from "react";
import { Link } from "./Link.tsx";

/** Rest on a link, focus it or press it: what it would fetch is written below. */
export default function LinkExample() {
  const [log, setLog] = useState<string[]>([]);
  const note = (text: string) => setLog((lines) => [...lines, text]);
  return (
    <div className="example-stack">
      <nav className="example-line" aria-label="Games">
        {["moon-quest", "star-racer", "iron-legends"].map((name) => (
          <Link
            key={name}
            href={`/${name}`}
            prefetch={(href) => note(`fetch ${href}`)}
            navigate={(href) => note(`go to ${href}`)}
          >
            {name.replace("-", " ")}
          </Link>
        ))}
      </nav>
      <output>{log.join(", ") || "Nothing yet."}</output>
    </div>
  );
}
