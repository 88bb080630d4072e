import { Skeleton } from "@latency-aficionados/ui";
import { ratingWords } from "../../../components/Stars.tsx";
import type { ProductCard } from "../../../contract/nouns.ts";
import { useMe } from "../../../data/use-me.ts";
import { Section } from "../../../frame/Section.tsx";
import { SiteLink } from "../../../router/SiteLink.tsx";
import { ReviewForm } from "./ReviewForm.tsx";
import { ReviewList } from "./ReviewList.tsx";
import "./reviews.css";

/** What people said of a listing, and a place to say something. */
export function Reviews({ card: { id, rating } }: { card: ProductCard }) {
  const me = useMe();
  return (
    <section className="section" id="reviews" aria-labelledby="reviews-title">
      <div className="section__head">
        <h2 id="reviews-title">Reviews</h2>
        <p className="quiet">{ratingWords(rating)}</p>
      </div>
      <div className="columns columns--aside">
        <div>
          <Section fallback={<Skeleton lines={12} />}>
            <ReviewList productId={id} />
          </Section>
        </div>
        {me ? (
          <ReviewForm productId={id} me={me} />
        ) : (
          <p className="panel">
            <SiteLink href={`/signin?next=${encodeURIComponent(`/products/${id}`)}`}>
              Sign in to write a review
            </SiteLink>
          </p>
        )}
      </div>
    </section>
  );
}
