import type { SiteName } from "../sites/site.ts";

/** One line of the table: a figure of each site, round by round. */
export interface Row {
  /** What the line stands under, such as `open home`. */
  heading: string;
  label: string;
  unit: "ms" | "bytes" | "count" | "unitless" | "ratio";
  /** Whether it is 0 when all is well, so that it is told as a difference. */
  isFromZero: boolean;
  /** Whether it repeats to the last digit: then there is no interval to tell. */
  isExact: boolean;
  /** Of each site, by round; one round alone where the figure repeats. */
  values: Record<SiteName, ReadonlyMap<number, number>>;
}
