import type { ListingProblems, ListingValues } from "./listing-values.ts";

/** What a part of the form is given. */
export type FormPartProps = {
  values: ListingValues;
  problems: ListingProblems;
  onEdit: (part: Partial<ListingValues>) => void;
};
