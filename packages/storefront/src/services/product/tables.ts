import type { Generated } from "kysely";
import type { Condition, Genre, Platform, Region } from "../../contract/nouns.ts";

/** The product service's tables as queries see them; `README.md` is their dictionary. */
export interface ProductTables {
  listing: ListingRow;
  inventory: InventoryRow;
  reservation: ReservationRow;
  reservation_line: ReservationLineRow;
  review: ReviewRow;
  comment: CommentRow;
  watch: WatchRow;
  notification: NotificationRow;
  picture: PictureRow;
  picture_file: PictureFileRow;
}

interface ListingRow {
  id: Generated<number>;
  seller_id: string;
  sku: string;
  title: string;
  platform: Platform;
  region: Region;
  condition: Condition;
  genre: Genre;
  year: number | null;
  publisher: string | null;
  description: string;
  price_cents: number;
  /** `name:value`, each once. */
  tags: string[];
  art_name: string;
  art_color: string;
  stars_sum: Generated<number>;
  rating_count: Generated<number>;
  version: Generated<number>;
  created_at: Date;
}

interface InventoryRow {
  product_id: number;
  /** On the shelf, what is set aside for running orders included. */
  quantity: number;
  /** Of these, set aside. */
  reserved: Generated<number>;
  /** Grows whenever `quantity` changes. */
  version: Generated<number>;
}

/**
 * - `held`: counted in `reserved`, also after its time until somebody needs the stock or the sweep comes by.
 * - `expired`: ran out and is no longer counted. - `confirmed`: sold. - `restocked`: sold and brought back.
 * - `released`: given up; stays as a tombstone so that a reserve that comes late is refused.
 */
export type ReservationState = "held" | "expired" | "confirmed" | "released" | "restocked";

interface ReservationRow {
  order_id: string;
  /** Null for a release that came before its reserve. */
  buyer_id: string | null;
  state: ReservationState;
  expires_at: Date;
  changed_at: Date;
}

interface ReservationLineRow {
  order_id: string;
  product_id: number;
  quantity: number;
  unit_price_cents: number;
  seller_id: string;
  title: string;
  art_name: string;
  art_color: string;
}

interface ReviewRow {
  id: Generated<string>;
  product_id: number;
  author_id: string;
  stars: number;
  text: string;
  created_at: Date;
}

interface CommentRow {
  id: Generated<string>;
  review_id: string;
  author_id: string;
  text: string;
  created_at: Date;
}

interface WatchRow {
  account_id: string;
  product_id: number;
  created_at: Date;
}

interface NotificationRow {
  id: Generated<string>;
  account_id: string;
  kind: "price-drop" | "back-in-stock" | "sold" | "reviewed" | "commented";
  text: string;
  product_id: number;
  created_at: Date;
}

interface PictureRow {
  product_id: number;
  /** Follows from what is in it. */
  version: string;
  color: string;
  created_at: Date;
}

interface PictureFileRow {
  product_id: number;
  version: string;
  width: number;
  webp: Buffer;
}
