import type { QueryAnswer } from "../../data/question.ts";

/** A listing as its seller sees it. */
export type SellerListing = QueryAnswer<"GET seller/listings">["items"][number];
