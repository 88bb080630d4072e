import { expect, it } from "vitest";
import { writtenCount, writtenPrice } from "./written-number.ts";

const amounts = [0, 1, 7, 12, 99, 100, 999, 1000, 1494, 99_999, 100_000, 999_999, 1_000_000, 123_456_789];
const byIntl = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

it.each([...amounts, ...amounts.slice(1).map((amount) => -amount)])("writes %i as Intl does", (amount) => {
  expect(writtenCount(amount, "en-US")).toBe(amount.toLocaleString("en-US"));
  expect(writtenPrice(amount, "USD", "en-US")).toBe(byIntl.format(amount / 100));
});

it("leaves other languages, currencies and parts of a cent to Intl", () => {
  expect(writtenCount(1494, "de-DE")).toBe("1.494");
  expect(writtenPrice(123_456, "EUR", "en-US")).toBe("€1,234.56");
  expect(writtenPrice(123.6, "USD", "en-US")).toBe("$1.24");
});
