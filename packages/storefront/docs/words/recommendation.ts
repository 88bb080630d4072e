import type { RecommendationTables } from "../../src/services/recommendation/tables.ts";
import type { Words } from "./words.ts";

export const recommendationWords: Words<RecommendationTables> = {
  event_progress: {
    row: "how far a source of events was taken in; moves in the transaction of their effects",
    columns: { source: "the service", last_processed_id: "of its outbox", updated_at: "" },
  },
  titles: {
    row: "a game on a machine, whoever sells it",
    columns: {
      id: "",
      platform: "",
      key: "the title without case, marks and articles",
      genre: "",
      heat: "looks, fading: the logarithm of their sum",
    },
  },
  listings: {
    row: "a listing, as far as recommending goes",
    columns: {
      product_id: "of the product service",
      title_id: "",
      seller_id: "nobody is shown their own",
      available: "whether any is left",
      heat: "as of titles",
    },
  },
  neighbours: {
    row: "two titles that the same people looked at",
    columns: { title_id: "", neighbour_id: "", heat: "of having been looked at together" },
  },
  views: {
    row: "the latest look of somebody at a listing",
    columns: { viewer_id: "account or browser", product_id: "", title_id: "", seen_at: "" },
  },
};
