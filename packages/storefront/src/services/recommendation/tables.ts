import type { Generated } from "kysely";

/** The recommendation service's own database; the dictionary is in README.md. */
export interface RecommendationTables {
  /** Of the outbox' own making, see `progressMigration`. */
  event_progress: { source: string; last_processed_id: number; updated_at: Date };
  titles: { id: Generated<number>; platform: string; key: string; genre: string; heat: Generated<number> };
  listings: {
    product_id: number;
    title_id: number;
    seller_id: string;
    available: boolean;
    heat: Generated<number>;
  };
  neighbours: { title_id: number; neighbour_id: number; heat: number };
  views: { viewer_id: string; product_id: number; title_id: number; seen_at: Date };
}
