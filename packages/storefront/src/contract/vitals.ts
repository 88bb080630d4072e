import { z } from "zod";
import { text } from "./nouns.ts";

/** One measurement of one page in somebody's browser: nothing that tells who it was. */
export const Vital = z.object({
  name: z.enum(["LCP", "INP", "CLS", "FCP", "TTFB"]),
  /** Milliseconds, and a unitless sum for CLS. */
  value: z.number().min(0).max(600_000),
  rating: z.enum(["good", "needs-improvement", "poor"]),
  /** The route's pattern, such as `/products/:id`, never the address itself. */
  route: text(100).startsWith("/"),
  /** Which build was running. */
  release: z.string().regex(/^[\w.-]{1,64}$/),
  navigation: z.enum([
    "navigate",
    "reload",
    "back-forward",
    "back-forward-cache",
    "prerender",
    "restore",
    "soft-navigation",
  ]),
  device: z.enum(["mobile", "desktop"]),
  /** What held it up, as the attribution build names it, such as a selector or a sub-part. */
  cause: text(200).optional(),
});
export type Vital = z.infer<typeof Vital>;

/** What `sendBeacon` posts to `/api/vitals`. */
export const VitalsBeacon = z.object({ vitals: z.array(Vital).min(1).max(20) });
export type VitalsBeacon = z.infer<typeof VitalsBeacon>;
