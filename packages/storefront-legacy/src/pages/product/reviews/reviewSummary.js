// @flow

type Rating = { average: number, count: number };
type Review = { stars: number };
type Translate = (path: string, values?: { [string]: mixed }) => string;

export type Summary = {|
  text: string,
  shares: Array<number>,
|};

/** How many of the reviews that are shown gave each number of stars, from five down to one. */
function countStars(reviews: Array<Review>): Array<number> {
  const counts = [0, 0, 0, 0, 0];
  reviews.forEach((review: Review) => {
    counts[5 - review.stars] += 1;
  });
  return counts;
}

export function summarize(rating: ?Rating, reviews: Array<Review>, t: Translate): Summary {
  const counts = countStars(reviews);
  const most = Math.max(1, ...counts);
  if (rating == null || rating.count === 0) {
    return { text: t('common.notRated'), shares: counts.map(() => 0) };
  }
  return {
    text: t('common.rated', { average: rating.average.toFixed(1), count: rating.count }),
    shares: counts.map((count: number) => count / most),
  };
}
