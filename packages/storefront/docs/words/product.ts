import type { ProductTables } from "../../src/services/product/tables.ts";
import { outboxWords, type Words } from "./words.ts";

const art = { art_name: "which cover is drawn", art_color: "shown until it is there" };

const own: Words<ProductTables> = {
  listing: {
    row: "something for sale, also once it is sold out; never deleted",
    columns: {
      id: "in addresses and events",
      seller_id: "account",
      sku: "the seller's own number",
      title: "",
      platform: "",
      region: "",
      condition: "",
      genre: "",
      year: "of the game",
      publisher: "",
      description: "",
      price_cents: "US cents",
      tags: "`name:value`, each once",
      ...art,
      stars_sum: "of all ratings, kept in the transaction of each review",
      rating_count: "likewise",
      version: "grows with every change by the seller: optimistic lock",
      created_at: "",
    },
  },
  inventory: {
    row: "the stock of a listing; the row that a sale locks",
    columns: {
      product_id: "",
      quantity: "on the shelf, what is set aside included",
      reserved: "of these, set aside for running orders",
      version: "grows when `quantity` changes, not when stock is set aside",
    },
  },
  reservation: {
    row: "an order, as far as stock is concerned",
    columns: {
      order_id: "of the order service",
      buyer_id: "null: a release that came before its reserve",
      state: "held → confirmed → restocked; held → expired; held or expired → released",
      expires_at: "after which somebody else may have it",
      changed_at: "",
    },
  },
  reservation_line: {
    row: "a listing in an order, as it was sold: a repeated reserve gets the same answer",
    columns: {
      order_id: "",
      product_id: "",
      quantity: "",
      unit_price_cents: "at the time of reserving",
      seller_id: "account",
      title: "at that time",
      ...art,
    },
  },
  review: {
    row: "one a listing and person",
    columns: { id: "", product_id: "", author_id: "account", stars: "1 to 5", text: "", created_at: "" },
  },
  comment: {
    row: "an answer to a review",
    columns: { id: "", review_id: "", author_id: "account", text: "", created_at: "" },
  },
  watch: {
    row: "somebody keeps an eye on a listing",
    columns: { account_id: "", product_id: "", created_at: "" },
  },
  notification: {
    row: "something somebody wants to know, written in the transaction of what happened",
    columns: { id: "", account_id: "", kind: "what happened", text: "", product_id: "", created_at: "" },
  },
  picture: {
    row: "a picture of a listing that its seller took",
    columns: {
      product_id: "",
      version: "hash of what is in it",
      color: "its average, to show until it is there",
      created_at: "",
    },
  },
  picture_file: {
    row: "a picture in one size; apart, so that listings are read without the bytes",
    columns: { product_id: "", version: "", width: "pixels: 160, 320, 640", webp: "drawn anew from what was sent" },
  },
};

export const productWords = { ...own, ...outboxWords };
