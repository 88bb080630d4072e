import { z } from "zod";
import type { Endpoints } from "./endpoint.ts";
import {
  Art,
  Condition,
  Cursor,
  Genre,
  Id,
  Moment,
  pageOf,
  pageSize,
  Person,
  Picture,
  Platform,
  Price,
  ProductCard,
  ProductId,
  Quantity,
  Rating,
  Region,
  Tag,
  words,
} from "./nouns.ts";

export const Product = ProductCard.extend({
  sku: z.string(),
  description: z.string(),
  genre: Genre,
  publisher: z.string().nullable(),
  /** The first one is the card's, the box as we draw it; then those of the seller, oldest first. */
  images: z.array(Art).min(1),
  tags: z.array(Tag.extend({ id: Id })),
  seller: Person,
  createdAt: Moment,
  /** Hand it back when changing the listing; it grows with every change. */
  version: z.int().positive(),
});
export type Product = z.infer<typeof Product>;

export const Comment = z.object({ id: Id, author: Person, text: z.string(), createdAt: Moment });
export type Comment = z.infer<typeof Comment>;

export const Review = z.object({
  id: Id,
  author: Person,
  stars: z.int().min(1).max(5),
  text: z.string(),
  createdAt: Moment,
  /** Oldest first. */
  comments: z.array(Comment),
});
export type Review = z.infer<typeof Review>;

/** What a seller says of a listing. */
export const Listing = z.object({
  title: words(120),
  platform: Platform,
  region: Region,
  condition: Condition,
  genre: Genre,
  year: z.int().min(1970).max(2015).nullable(),
  publisher: words(80).nullable(),
  description: words(4000),
  priceCents: Price,
});
export type Listing = z.infer<typeof Listing>;

const byProduct = z.object({ id: z.coerce.number<number>().pipe(ProductId) });

export const productQueries = {
  "GET products/{id}": {
    summary: "One listing with all there is to read of it.",
    audience: "anyone",
    params: byProduct,
    answer: Product,
    errors: ["not_found"],
  },
  "GET products/{id}/reviews": {
    summary: "What people said of a listing, newest first.",
    audience: "anyone",
    params: byProduct,
    search: z.object({ cursor: Cursor.optional(), limit: pageSize(50, 10) }),
    answer: pageOf(Review).extend({ rating: Rating }),
    errors: ["not_found"],
  },
  "GET seller/listings": {
    summary: "What who asks has for sale, newest first.",
    audience: "member",
    search: z.object({ cursor: Cursor.optional(), limit: pageSize(100, 50) }),
    answer: pageOf(
      ProductCard.extend({
        /** On the shelf, those reserved by running orders included. */
        quantity: Quantity,
        version: z.int().positive(),
        /** Of the stock, see `PUT products/{id}/inventory`. */
        inventoryVersion: z.int().positive(),
      }),
    ),
    errors: [],
  },
  "GET watchlist": {
    summary: "Listings that who asks keeps an eye on, latest first.",
    audience: "member",
    answer: z.object({ items: z.array(ProductCard) }),
    errors: [],
  },
} as const satisfies Endpoints;

export const productCommands = {
  "POST products": {
    summary: "Put something up for sale.",
    audience: "member",
    body: Listing.extend({ quantity: Quantity.min(1), tags: z.array(Tag).max(16).default([]) }),
    answer: z.object({ id: ProductId, version: z.int().positive() }),
    status: 201,
    errors: [],
  },
  "PUT products/{id}": {
    summary: "Say something else of a listing of one's own.",
    audience: "member",
    params: byProduct,
    body: Listing.extend({ version: z.int().positive() }),
    answer: z.object({ version: z.int().positive() }),
    errors: ["not_found", "forbidden", "version_conflict"],
  },
  "POST products/{id}/tags": {
    summary: "Add a tag to a listing of one's own.",
    audience: "member",
    params: byProduct,
    body: Tag,
    answer: Tag.extend({ id: Id }),
    status: 201,
    errors: ["not_found", "forbidden"],
  },
  "DELETE products/{id}/tags/{tagId}": {
    summary: "Take a tag off a listing of one's own.",
    audience: "member",
    params: byProduct.extend({ tagId: Id }),
    answer: z.null(),
    status: 204,
    errors: ["not_found", "forbidden"],
  },
  "POST products/{id}/pictures": {
    summary: "Add a picture to a listing of one's own, at most eight; the same one again is the same.",
    audience: "member",
    params: byProduct,
    body: z.object({ picture: Picture }),
    answer: Art,
    status: 201,
    maxBodyBytes: 1_000_000,
    errors: ["not_found", "forbidden"],
  },
  "DELETE products/{id}/pictures/{name}": {
    summary: "Take a picture off a listing of one's own.",
    audience: "member",
    params: byProduct.extend({ name: z.string().max(100) }),
    answer: z.null(),
    status: 204,
    errors: ["not_found", "forbidden"],
  },
  "PUT products/{id}/inventory": {
    summary: "Say how many of a listing of one's own are on the shelf.",
    audience: "member",
    params: byProduct,
    body: z.object({ quantity: Quantity, version: z.int().positive() }),
    answer: z.object({ quantity: Quantity, version: z.int().positive() }),
    errors: ["not_found", "forbidden", "version_conflict", "out_of_stock"],
  },
  "POST products/{id}/reviews": {
    summary: "Rate a listing and say why.",
    audience: "member",
    params: byProduct,
    body: z.object({ stars: z.int().min(1).max(5), text: words(4000) }),
    answer: z.object({ id: Id, rating: Rating }),
    status: 201,
    errors: ["not_found", "already_reviewed", "own_listing"],
  },
  "POST reviews/{id}/comments": {
    summary: "Say something to a review.",
    audience: "member",
    params: z.object({ id: Id }),
    body: z.object({ text: words(2000) }),
    answer: z.object({ id: Id }),
    status: 201,
    errors: ["not_found"],
  },
  "POST views": {
    summary: "Tell which listings were looked at, so that others like them can be recommended.",
    audience: "anyone",
    body: z.object({ productIds: z.array(ProductId).min(1).max(50) }),
    answer: z.null(),
    status: 202,
    errors: [],
  },
  "PUT watchlist/{productId}": {
    summary: "Keep an eye on a listing: its price and whether it can be bought.",
    audience: "member",
    params: z.object({ productId: z.coerce.number<number>().pipe(ProductId) }),
    answer: z.null(),
    status: 204,
    errors: ["not_found"],
  },
  "DELETE watchlist/{productId}": {
    summary: "Stop keeping an eye on a listing.",
    audience: "member",
    params: z.object({ productId: z.coerce.number<number>().pipe(ProductId) }),
    answer: z.null(),
    status: 204,
    errors: [],
  },
} as const satisfies Endpoints;
