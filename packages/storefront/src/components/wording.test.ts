import { expect, it } from "vitest";
import { count, day, money } from "./wording.ts";

const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const days = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

it.each([0, 5, 99, 100, 999, 1295, 99_999, 100_000, 12_345_678, 100_000_000, -5, -123_456])(
  "writes %i as Intl does",
  (number) => {
    expect(money(number)).toBe(dollars.format(number / 100));
    expect(count(number)).toBe(number.toLocaleString("en-US"));
  },
);

it.each(Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 28, 23, 59)).toISOString()))(
  "writes the day of %s as Intl does",
  (moment) => expect(day(moment)).toBe(days.format(new Date(moment))),
);
