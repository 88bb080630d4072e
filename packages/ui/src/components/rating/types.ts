export type RatingProps = {
  /** Mean of stars, from 0 to 5; what is outside counts as the nearer end. */
  average: number;
  /** The same in words, such as "4.2 of 5 stars", for people who cannot see stars. */
  label: string;
  /** How many rated it; shown beside the stars. */
  count?: number;
};
