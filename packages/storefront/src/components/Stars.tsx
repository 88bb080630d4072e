import { Rating } from "@latency-aficionados/ui";
import type { ProductCard } from "../contract/nouns.ts";
import { counted } from "./wording.ts";

/** How a listing is rated, in stars and in words. */
export function Stars({ rating, withCount = false }: { rating: ProductCard["rating"]; withCount?: boolean }) {
  return (
    <Rating
      average={rating.average}
      label={ratingWords(rating)}
      {...(withCount && rating.count > 0 && { count: rating.count })}
    />
  );
}

/** Such as `Rated 4.4 of 5 by 86 people`. */
export function ratingWords({ average, count }: ProductCard["rating"]): string {
  if (count === 0) return "Not rated yet";
  return `Rated ${average.toFixed(1)} of 5 by ${counted(count, "person", "people")}`;
}
