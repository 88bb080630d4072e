import { Button } from "@latency-aficionados/ui";
import { Problem } from "../../../components/Problem.tsx";
import { useMe } from "../../../data/use-me.ts";
import { usePages } from "../../../data/use-pages.ts";
import { Review } from "./Review.tsx";
import { reviewsOf } from "./reviews-of.ts";

/** Newest first. */
export function ReviewList({ productId }: { productId: number }) {
  const me = useMe();
  const { items, hasMore, isLoading, error, loadMore } = usePages(reviewsOf(productId));
  if (items.length === 0) return <p className="quiet">Nobody has reviewed this yet.</p>;
  return (
    <>
      <ul className="site-plain reviews" aria-label="Reviews">
        {items.map((review) => (
          <Review key={review.id} review={review} me={me} productId={productId} />
        ))}
      </ul>
      <Problem error={error} />
      {hasMore && (
        <Button isBusy={isLoading} onClick={loadMore}>
          More reviews
        </Button>
      )}
    </>
  );
}
