import type { Metric } from "../metric.ts";
import type { Check } from "../verdict.ts";

/** A value with its unit, in three digits or so: `212 ms`, `120.4 kB`. */
export function figure(value: number, unit: Metric["unit"]): string {
  if (unit === "bytes") return Math.abs(value) < 1000 ? `${round(value)} B` : `${round(value / 1000)} kB`;
  if (unit === "ms") return `${round(value)} ms`;
  if (unit === "ratio") return `${round(value * 100)} %`;
  return round(value);
}

/** The same with a plus before what grew. */
const difference = (value: number, unit: Metric["unit"]): string => `${value > 0 ? "+" : ""}${figure(value, unit)}`;

/** A number on a check's scale: differences with their sign, shares in percent. */
export function onScale({ kind, scale }: Check, value: number, unit: Metric["unit"]): string {
  if (scale === "share") return `${value > 0 ? "+" : ""}${round(value * 100)} %`;
  return kind === "change" ? difference(value, unit) : figure(value, unit);
}

function round(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  // A plain minus, and no -0.
  return (Number(value.toFixed(digits)) || 0).toLocaleString("en");
}
