import { z } from "zod";
import { artWidths, conditions, genres, platforms, regions } from "./names.ts";

export { artWidths, conditions, genres, platforms, regions };

const oneOf = <const T extends Record<string, string>>(names: T) => z.enum(Object.keys(names) as (keyof T & string)[]);

export const Platform = oneOf(platforms);
export type Platform = z.infer<typeof Platform>;
export const Region = oneOf(regions);
export type Region = z.infer<typeof Region>;
export const Condition = oneOf(conditions);
export type Condition = z.infer<typeof Condition>;
export const Genre = oneOf(genres);
export type Genre = z.infer<typeof Genre>;

/** Number of one listing. */
export const ProductId = z.int().positive();
/** Of accounts, orders, reviews, comments, notifications: a UUID that grows with time. */
export const Id = z.uuid();
/** When something happened, in UTC. */
export const Moment = z.iso.datetime();
/** Money in US cents; up to a million dollars. */
export const Cents = z.int().min(0).max(100_000_000);
/** What a listing can cost. */
export const Price = z.int().min(1).max(100_000_000);
/** How many of a listing: stock on a shelf, pieces in an order. */
export const Quantity = z.int().min(0).max(10_000);

/** Text that people typed: trimmed, without what no text is made of and no database keeps. May be empty. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(
      // oxlint-disable-next-line no-control-regex -- these are what must not come in, and halves of pairs.
      /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]*$/u,
      "no control characters, no broken ones",
    );

/** The same, and something in it. */
export const words = (max: number) => text(max).min(1);

/** What a seller says of a listing, such as `language` = `en`. */
export const Tag = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, "small letters, digits and dashes, at most 32"),
  value: z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, "small letters, digits and dashes, at most 32"),
});
export type Tag = z.infer<typeof Tag>;

/** Box art: a name from which every size and format follows, and the colour to show until it is there. */
export const Art = z.object({
  /** `/art/<name>-<width>.<avif|webp>`, see `artWidths`. */
  name: z.string(),
  /** `#rrggbb` */
  color: z.string().regex(/^#[0-9a-f]{6}$/),
});
export type Art = z.infer<typeof Art>;

export const Rating = z.object({
  /** Mean of stars from 1 to 5, and 0 while nobody rated. */
  average: z.number().min(0).max(5),
  count: z.int().min(0),
});
export type Rating = z.infer<typeof Rating>;

/** A person as others see one. */
export const Person = z.object({
  id: Id,
  name: z.string(),
  /** Address of the picture on this site, or null for none. */
  picture: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;

/** A listing as lists show it. */
export const ProductCard = z.object({
  id: ProductId,
  title: z.string(),
  platform: Platform,
  region: Region,
  condition: Condition,
  year: z.int().nullable(),
  priceCents: Cents,
  /** How many can be bought right now. */
  available: Quantity,
  rating: Rating,
  art: Art,
});
export type ProductCard = z.infer<typeof ProductCard>;

/** Base64 of a PNG, JPEG, WebP or AVIF of at most 512 KiB; what it really is is looked at again on arrival. */
export const Picture = z.base64().max(700_000);

/** Where a list goes on: hand it back as `cursor`; null at the end. */
export const Cursor = z.string().max(200);
/** One part of a list, in order. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: Cursor.nullable() });
/** How much of a list comes at once, as it stands in an address. */
export const pageSize = (max: number, usual: number) => z.coerce.number<number>().int().min(1).max(max).default(usual);
