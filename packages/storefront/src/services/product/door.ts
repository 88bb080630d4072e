import { z } from "zod";
import {
  Art,
  artWidths,
  Cursor,
  Id,
  Platform,
  ProductCard,
  ProductId,
  Quantity,
  Rating,
  Tag,
  words,
} from "../../contract/nouns.ts";
import { Notification } from "../../contract/people.ts";
import { Comment, Listing, Product, productQueries, Review } from "../../contract/products.ts";
import { SearchAnswer, SearchFilter, Sort, Suggestion } from "../../contract/search.ts";
import { defineDoor, type ServiceOf } from "../../door/define-door.ts";
import { PlacedProductEvent } from "./event.ts";

/** Who wrote it is an id here: names are asked of auth by whoever shows them. */
const WrittenComment = Comment.omit({ author: true }).extend({ authorId: Id });
const WrittenReview = Review.omit({ author: true }).extend({ authorId: Id, comments: z.array(WrittenComment) });
const version = z.int().positive();

/** What is for sale, what is said of it, and how many there are. */
export const productDoor = defineDoor("product", {
  search: {
    input: z.object({
      ...(SearchFilter.shape as Omit<typeof SearchFilter.shape, "tags" | "priceMinCents" | "priceMaxCents">),
      tags: z.array(Tag),
      priceMinCents: z.int().optional(),
      priceMaxCents: z.int().optional(),
      sort: Sort,
      cursor: Cursor.optional(),
      limit: z.int().min(1).max(100),
    }),
    output: SearchAnswer,
    idempotent: true,
    fromMemory: true,
    errors: ["invalid_input"],
    timeoutMs: 2_000,
  },
  suggest: {
    input: z.object({ q: z.string(), limit: z.int() }),
    output: z.array(Suggestion),
    idempotent: true,
    fromMemory: true,
    errors: [],
    timeoutMs: 300,
  },
  /** Cards in the order asked; those that are gone are left out. */
  getCards: {
    input: z.object({ productIds: z.array(ProductId).max(500) }),
    output: z.array(ProductCard),
    idempotent: true,
    fromMemory: true,
    errors: [],
    timeoutMs: 800,
  },
  getProduct: {
    input: z.object({ productId: ProductId }),
    output: Product.omit({ seller: true }).extend({ sellerId: Id }),
    idempotent: true,
    errors: ["not_found"],
    timeoutMs: 800,
  },
  /** What a home page shows to everybody: chosen by the service, of what can be bought. */
  getShelves: {
    input: z.object({ limit: z.int().min(1).max(48) }),
    output: z.object({
      newest: z.array(ProductCard),
      bestRated: z.array(ProductCard),
      bargains: z.array(ProductCard),
      platforms: z.array(z.object({ platform: Platform, count: z.int(), cards: z.array(ProductCard) })),
    }),
    idempotent: true,
    fromMemory: true,
    errors: [],
    timeoutMs: 2_000,
  },
  getReviews: {
    input: z.object({ productId: ProductId, cursor: Cursor.optional(), limit: z.int().min(1).max(50) }),
    output: z.object({
      items: z.array(WrittenReview),
      next: Cursor.nullable(),
      rating: Rating,
    }),
    idempotent: true,
    errors: ["not_found", "invalid_input"],
    timeoutMs: 800,
  },
  addReview: {
    input: z.object({
      productId: ProductId,
      authorId: Id,
      stars: z.int().min(1).max(5),
      text: words(4000),
    }),
    output: z.object({ id: Id, rating: Rating }),
    idempotent: false,
    errors: ["not_found", "already_reviewed", "own_listing"],
  },
  addComment: {
    input: z.object({ reviewId: Id, authorId: Id, text: words(2000) }),
    output: z.object({ id: Id }),
    idempotent: false,
    errors: ["not_found"],
  },
  createListing: {
    input: Listing.extend({ sellerId: Id, quantity: Quantity, tags: z.array(Tag).max(16) }),
    output: z.object({ id: ProductId, version }),
    idempotent: false,
    errors: [],
  },
  updateListing: {
    input: Listing.extend({ productId: ProductId, sellerId: Id, version }),
    output: z.object({ version }),
    idempotent: false,
    errors: ["not_found", "forbidden", "version_conflict"],
  },
  addTag: {
    input: Tag.extend({ productId: ProductId, sellerId: Id }),
    output: Tag.extend({ id: Id }),
    idempotent: true,
    errors: ["not_found", "forbidden"],
  },
  removeTag: {
    input: z.object({ productId: ProductId, sellerId: Id, tagId: Id }),
    output: z.null(),
    idempotent: true,
    errors: ["not_found", "forbidden"],
  },
  /** The picture, as others see it; the same one again is the same. `invalid_input`: no picture, or one too many. */
  addPicture: {
    input: z.object({ productId: ProductId, sellerId: Id, picture: z.string() }),
    output: Art,
    idempotent: true,
    errors: ["not_found", "forbidden", "invalid_input"],
    timeoutMs: 5_000,
  },
  removePicture: {
    input: z.object({ productId: ProductId, sellerId: Id, name: z.string() }),
    output: z.null(),
    idempotent: true,
    errors: ["not_found", "forbidden"],
  },
  /** WebP in base64 of a picture by its name and one of its widths. */
  getPicture: {
    input: z.object({ name: z.string(), width: z.literal(artWidths) }),
    output: z.object({ webp: z.string() }),
    idempotent: true,
    errors: ["not_found"],
  },
  setInventory: {
    input: z.object({ productId: ProductId, sellerId: Id, quantity: Quantity, version }),
    output: z.object({ quantity: Quantity, version }),
    idempotent: false,
    /** `out_of_stock`: fewer than running orders have reserved. */
    errors: ["not_found", "forbidden", "version_conflict", "out_of_stock"],
  },
  getListings: {
    input: z.object({ sellerId: Id, cursor: Cursor.optional(), limit: z.int().min(1).max(100) }),
    output: productQueries["GET seller/listings"].answer,
    idempotent: true,
    errors: ["invalid_input"],
  },

  /** Sets stock aside for an order until it is confirmed, released or `ttlMs` is over. All lines or none; again is the same. */
  reserve: {
    input: z.object({
      orderId: Id,
      buyerId: Id,
      lines: z.array(z.object({ productId: ProductId, quantity: Quantity.min(1) })).min(1),
      ttlMs: z.int().positive(),
    }),
    /** Each line as it is sold right now. */
    output: z.array(
      z.object({
        productId: ProductId,
        quantity: Quantity,
        unitPriceCents: z.int(),
        sellerId: Id,
        title: z.string(),
        art: ProductCard.shape.art,
      }),
    ),
    idempotent: true,
    errors: ["not_found", "out_of_stock", "own_listing"],
  },
  /** Takes what was reserved off the shelf for good. Refused when the reservation ran out and the stock is gone. */
  confirmReservation: {
    input: z.object({ orderId: Id }),
    output: z.null(),
    idempotent: true,
    errors: ["not_found", "out_of_stock"],
  },
  /** Puts back what is reserved; fine for an order that has nothing reserved, now or later. */
  releaseReservation: {
    input: z.object({ orderId: Id }),
    output: z.null(),
    idempotent: true,
    errors: [],
  },
  /** Puts what a confirmed order took back on the shelf, once. */
  restock: {
    input: z.object({ orderId: Id }),
    output: z.null(),
    idempotent: true,
    errors: [],
  },

  recordViews: {
    input: z.object({ viewerId: Id, productIds: z.array(ProductId).min(1).max(50) }),
    output: z.null(),
    idempotent: false,
    errors: [],
  },
  getWatchlist: {
    input: z.object({ accountId: Id }),
    output: z.array(ProductCard),
    idempotent: true,
    errors: [],
  },
  watch: {
    input: z.object({ accountId: Id, productId: ProductId }),
    output: z.null(),
    idempotent: true,
    errors: ["not_found"],
  },
  unwatch: {
    input: z.object({ accountId: Id, productId: ProductId }),
    output: z.null(),
    idempotent: true,
    errors: [],
  },
  /** Price drops, stock that came back, sales, reviews and comments; latest first, `total` of all there are. */
  getNotifications: {
    input: z.object({ accountId: Id, limit: z.int().min(1).max(10_100) }),
    output: z.object({ items: z.array(Notification), total: z.int() }),
    idempotent: true,
    errors: [],
  },
  /** Where the events end right now, for who wants to hear of new ones only. */
  getLatestEventId: {
    input: z.object({}),
    output: z.int(),
    idempotent: true,
    errors: [],
  },
  /** What happened after `afterId`, in order, without gaps. Waits up to `waitMs` for something to happen. */
  getEvents: {
    input: z.object({ afterId: z.int().min(0), limit: z.int().min(1).max(5_000), waitMs: z.int().min(0).max(20_000) }),
    output: z.array(PlacedProductEvent),
    idempotent: true,
    errors: [],
    timeoutMs: 25_000,
  },
});
export type ProductService = ServiceOf<typeof productDoor>;
