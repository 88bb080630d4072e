import { z } from "zod";
import type { Endpoints } from "./endpoint.ts";
import { Art, Moment, Platform, ProductCard } from "./nouns.ts";

/** An address on this site. */
const Link = z.object({ href: z.string().startsWith("/"), label: z.string() });

/** What the page is made of, in the order in which it is shown. The server decides; the page knows how to draw each kind. */
export const Section = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("hero"),
    id: z.string(),
    title: z.string(),
    text: z.string(),
    link: Link,
    card: ProductCard,
  }),
  z.object({
    kind: z.literal("carousel"),
    id: z.string(),
    title: z.string(),
    more: Link.nullable(),
    cards: z.array(ProductCard),
  }),
  z.object({
    kind: z.literal("grid"),
    id: z.string(),
    title: z.string(),
    more: Link.nullable(),
    cards: z.array(ProductCard),
  }),
  z.object({
    kind: z.literal("banner"),
    id: z.string(),
    title: z.string(),
    text: z.string(),
    link: Link,
    art: Art.nullable(),
  }),
  z.object({
    kind: z.literal("recommendation"),
    id: z.string(),
    title: z.string(),
    /** Why these. */
    reason: z.enum(["because-you-looked-at", "popular-on-platform", "others-also-looked-at", "popular"]),
    /** The title or platform that the reason speaks of. */
    about: z.string().nullable(),
    cards: z.array(ProductCard),
  }),
  z.object({ kind: z.literal("recently-viewed"), id: z.string(), title: z.string(), cards: z.array(ProductCard) }),
]);
export type Section = z.infer<typeof Section>;

export const Home = z.object({
  sections: z.array(Section),
  /** Whether a part of it was chosen for who asks. */
  personal: z.boolean(),
  /** Whether this is the last good answer, since what is behind it is not answering. */
  stale: z.boolean(),
  madeAt: Moment,
});
export type Home = z.infer<typeof Home>;

/** Rows of listings with the reason for each, for one person, all in one answer. */
export const Recommendations = z.object({
  rows: z.array(
    z.object({
      reason: z.enum(["because-you-looked-at", "popular-on-platform", "others-also-looked-at", "popular"]),
      about: z.string().nullable(),
      cards: z.array(ProductCard),
    }),
  ),
  personal: z.boolean(),
  stale: z.boolean(),
});
export type Recommendations = z.infer<typeof Recommendations>;

export const homeQueries = {
  "GET home": {
    summary: "The sections of the home page, composed from all services; never an error.",
    audience: "anyone",
    answer: Home,
    errors: [],
  },
  "GET recommendations": {
    summary: "Every row of recommendations for who asks, in one answer.",
    audience: "anyone",
    search: z.object({
      platform: Platform.optional(),
      limit: z.coerce.number<number>().int().min(1).max(24).default(12),
    }),
    answer: Recommendations,
    errors: [],
  },
} as const satisfies Endpoints;
