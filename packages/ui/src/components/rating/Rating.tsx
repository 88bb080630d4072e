import type { CSSProperties } from "react";
import type { RatingProps } from "./types.ts";

/** Five stars, filled as far as people liked it, to a tenth of a star. */
export function Rating({ average, label, count }: RatingProps) {
  const share = Math.round(Math.min(5, Math.max(0, average)) * 10) * 2;
  return (
    <span className="ui-rating">
      <span
        className="ui-rating__stars"
        role="img"
        aria-label={label}
        style={{ "--share": `${share}%` } as CSSProperties}
      />
      {count !== undefined && (
        <span className="ui-rating__count" aria-hidden>
          ({count})
        </span>
      )}
    </span>
  );
}
