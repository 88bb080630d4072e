import type { Random } from "./random.ts";

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, "0");

/** A UUID of version 7 for that moment: ids sort by time, and follow from the draws. */
export function uuidAt(ms: number, random: Random): string {
  const time = hex(ms, 12);
  const a = hex(0x7000 + random.between(0, 0xfff), 4);
  const b = hex(0x8000 + random.between(0, 0x3fff), 4);
  const c = hex(random.between(0, 0xffffff), 6) + hex(random.between(0, 0xffffff), 6);
  return `${time.slice(0, 8)}-${time.slice(8)}-${a}-${b}-${c}`;
}

export const momentOf = (ms: number) => new Date(ms).toISOString();
