import type { Condition, Genre, Platform, Region, Tag } from "../contract/nouns.ts";

/** How a game came out in one part of the world. */
export interface Release {
  region: Region;
  /** Null where nobody knows. */
  year: number | null;
  publisher: string;
}

/** A game on one machine, as a fact; listings are copies of it that somebody sells. */
export interface Title {
  /** Stays the same from one version of the tables to the next, see `titles/`. */
  id: number;
  name: string;
  platform: Platform;
  genre: Genre;
  /** Year and publisher of the first release. */
  year: number | null;
  publisher: string;
  /** At least one, at most one a region. */
  releases: readonly Release[];
  /** How many can play at once; at least 1. */
  players: number;
  /** What it has in common with its sequels, such as `mega man`; its own name where it has none. */
  series: string;
}

export interface SeedAccount {
  id: string;
  email: string;
  name: string;
  role: "seller" | "buyer";
  /** Null for nearly everybody: such an account cannot be signed in to, and costs no hashing. */
  password: string | null;
  createdAt: string;
}

export interface SeedListing {
  /** 1, 2, 3 … in the order of `createdAt`. */
  id: number;
  sku: string;
  sellerId: string;
  titleId: number;
  title: string;
  platform: Platform;
  region: Region;
  year: number | null;
  publisher: string;
  genre: Genre;
  condition: Condition;
  priceCents: number;
  description: string;
  tags: readonly Tag[];
  /** 0 for the few that are sold out. */
  stock: number;
  /** See `Art` in the contract. */
  art: { name: string; color: string };
  createdAt: string;
}

export interface SeedComment {
  id: string;
  authorId: string;
  text: string;
  createdAt: string;
}

/** One a listing and person. */
export interface SeedReview {
  id: string;
  productId: number;
  authorId: string;
  /** 1 to 5. */
  rating: number;
  text: string;
  createdAt: string;
  /** Oldest first; mostly none. */
  comments: readonly SeedComment[];
}

export interface SeedOrderLine {
  productId: number;
  sellerId: string;
  title: string;
  quantity: number;
  unitPriceCents: number;
}

/** An order of the past, paid and sent, or cancelled and refunded. Stock of today already knows of it. */
export interface SeedOrder {
  id: string;
  buyerId: string;
  idempotencyKey: string;
  /** At least one, no listing twice. */
  lines: readonly SeedOrderLine[];
  totalCents: number;
  state: "confirmed" | "cancelled";
  createdAt: string;
  /** When it was confirmed or cancelled. */
  settledAt: string;
}

/** Somebody opened the page of a listing. */
export interface SeedView {
  /** Account, or null for a visitor who did not sign in. */
  accountId: string | null;
  /** The same for all views of one sitting. */
  sessionId: string;
  productId: number;
  at: string;
}

/** Somebody put a listing on the watchlist. */
export interface SeedWatch {
  accountId: string;
  productId: number;
  createdAt: string;
}

/**
 * All that a fresh shop starts with: a pure function of `seed`, `listingCount` and `until`, the same to the byte
 * on every machine. Each call starts from the beginning; nothing is held in memory, however many listings.
 */
export interface SeedPlan {
  seed: number;
  listingCount: number;
  /** The moment at which the past of the shop ends. */
  until: string;
  titles: readonly Title[];
  /** Sellers first, then buyers. */
  accounts(): Iterable<SeedAccount>;
  listings(): Iterable<SeedListing>;
  /** By listing. */
  reviews(): Iterable<SeedReview>;
  /** Oldest first. */
  orders(): Iterable<SeedOrder>;
  /** By sitting, oldest sitting first. */
  views(): Iterable<SeedView>;
  watches(): Iterable<SeedWatch>;
  /** Any one listing, without walking through those before it. */
  listing(id: number): SeedListing;
  /** How many of each there will be, to show progress by; reviews are estimated. */
  counts: Readonly<Record<SeedPart, number>>;
}

export type SeedPart = "accounts" | "listings" | "reviews" | "orders" | "views" | "watches";
