import type { ReactNode } from "react";
import type { ProductCard } from "../../contract/nouns.ts";
import type { Product } from "../../contract/products.ts";
import { AboutTabs } from "./AboutTabs.tsx";
import { Recommendations } from "./recommendations/Recommendations.tsx";
import { Reviews } from "./reviews/Reviews.tsx";

type BelowProps = {
  card: ProductCard;
  /** Absent while it is on its way. */
  product: Product | undefined;
  /** Stands for what is not known without it. */
  skeleton: ReactNode;
};

/** What there is to read about a listing, what others say of it, and what else there is. */
export default function Below({ card, product, skeleton }: BelowProps) {
  return (
    <>
      {product ? <AboutTabs product={product} /> : skeleton}
      <Reviews card={card} />
      <Recommendations />
    </>
  );
}
