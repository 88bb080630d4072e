import type { Metric } from "../metric.ts";

/** A number with its unit as it was written; null for a plain number, in whatever unit the metric has. */
export interface Amount {
  value: number;
  unit: "ms" | "s" | "B" | "kB" | "MB" | null;
}

const factors = {
  ms: ["ms", 1],
  s: ["ms", 1000],
  B: ["bytes", 1],
  kB: ["bytes", 1000],
  MB: ["bytes", 1_000_000],
} as const;

export function readAmount(written: number | string): Amount {
  if (typeof written === "number") return { value: written, unit: null };
  const [value, unit] = written.split(" ");
  return { value: Number(value), unit: unit as keyof typeof factors };
}

/** The amount in a metric's unit; null where it is written in one that the metric does not have. */
export function inUnit({ value, unit }: Amount, wanted: Metric["unit"]): number | null {
  if (unit === null) return value;
  const [of, factor] = factors[unit];
  return of === wanted ? value * factor : null;
}
