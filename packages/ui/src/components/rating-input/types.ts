export type RatingInputProps = {
  label: string;
  /** Name of each star, such as "1 star" and "4 stars". */
  starLabel: (stars: number) => string;
  /** Chosen stars, from 1 to 5; null for none yet. Absent, the stars keep what is chosen by themselves, as a form does. */
  value?: number | null;
  /** Called with the stars that somebody chose. */
  onChange?: (stars: number) => void;
  /** Name in the form that it belongs to. */
  name?: string;
  /** Says that a form must not be sent without. */
  isRequired?: boolean;
  /** What is wrong, such as that no star was chosen; absent or empty while nothing is. Read out when it appears. */
  error?: string;
};
