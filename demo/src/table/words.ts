import type { Change } from "./change.ts";
import type { Row } from "./row.ts";

/** A figure as people say it: `1.23 s`, `345 kB`, `12 %`. */
export function figure(value: number, unit: Row["unit"]): string {
  const size = Math.abs(value);
  switch (unit) {
    case "ms":
      return size >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(0)} ms`;
    case "bytes":
      return size >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : `${(value / 1000).toFixed(0)} kB`;
    case "ratio":
      return `${(100 * value).toFixed(1)} %`;
    case "count":
      return value.toLocaleString("en", { maximumFractionDigits: 0 });
    case "unitless":
      return value.toFixed(3);
  }
}

/** A change with its interval: `× 0.48 (0.45 to 0.52)`, `− 120 ms (…)`; a bound that nothing is known of is `?`. */
export function changeWords(change: Change | null, unit: Row["unit"]): string {
  if (!change) return "";
  const { scale, estimate, lower, upper } = change;
  const say = scale === "ratio" ? ratio : (value: number) => signed(value, unit);
  const told = scale === "ratio" ? `× ${say(estimate)}` : say(estimate);
  if (lower === upper && lower !== null) return told;
  const bound = (value: number | null) => (value === null ? "?" : say(value));
  return `${told} (${bound(lower)} to ${bound(upper)})`;
}

const ratio = (value: number): string => (value >= 10 ? value.toFixed(1) : value.toFixed(2));
const signed = (value: number, unit: Row["unit"]): string => {
  // A difference of two shares is no share of anything.
  const text = unit === "ratio" ? `${(100 * Math.abs(value)).toFixed(1)} points` : figure(Math.abs(value), unit);
  return /^0(\.0+)? ?\D*$/.test(text) ? `± ${text}` : `${value < 0 ? "−" : "+"} ${text}`;
};
