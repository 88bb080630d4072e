import type { Person } from "../contract/nouns.ts";
import "./avatar.css";

const sizePx = 36;

/** A person's picture; what their name begins with until it is there, and where there is none. */
export function Avatar({ person: { name, picture } }: { person: Person }) {
  return (
    <span className="avatar" aria-hidden>
      {initialsOf(name)}
      {picture !== null && (
        <img className="avatar__picture" src={picture} alt="" width={sizePx} height={sizePx} loading="lazy" />
      )}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0)!).toUpperCase())
    .join("");
}
