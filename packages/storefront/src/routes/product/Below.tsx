import type { ProductCard } from "../../contract/nouns.ts";
import { Recommendations } from "./recommendations/Recommendations.tsx";
import { Reviews } from "./reviews/Reviews.tsx";

/** What others say of a listing, and what else there is. */
export default function Below({ card }: { card: ProductCard }) {
  return (
    <>
      <Reviews card={card} />
      <Recommendations />
    </>
  );
}
