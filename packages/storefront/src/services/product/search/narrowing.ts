import type { sorts } from "../../../contract/names.ts";

/** What a search is narrowed by. */
export interface Narrowing {
  platform: string | undefined;
  condition: string | undefined;
  region: string | undefined;
  genre: string | undefined;
  /** `name:value`; a listing must have them all. */
  tags: readonly string[];
  priceMinCents: number;
  /** Infinity for any. */
  priceMaxCents: number;
}

/** Which page of what was found. */
export interface PageWish {
  sort: (typeof sorts)[number];
  limit: number;
  /** Sort key and id of the last listing of the page before. */
  after: readonly [key: number, id: number] | undefined;
}
