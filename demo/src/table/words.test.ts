import { expect, test } from "vitest";
import { changeWords, figure } from "./words.ts";

test("figures are told in units that people read", () => {
  expect([
    figure(999, "ms"),
    figure(1234, "ms"),
    figure(83_400, "bytes"),
    figure(1_234_000, "bytes"),
    figure(0.123, "ratio"),
    figure(12_345, "count"),
    figure(0.0042, "unitless"),
  ]).toEqual(["999 ms", "1.23 s", "83 kB", "1.23 MB", "12.3 %", "12,345", "0.004"]);
});

test("a change is told with its interval, a bound that nothing is known of with ?", () => {
  const ratio = { scale: "ratio", estimate: 0.5, lower: 0.45, upper: null } as const;
  expect(changeWords(ratio, "ms")).toBe("× 0.50 (0.45 to ?)");
  const difference = { scale: "difference", estimate: -1200, lower: -1400, upper: 0 } as const;
  expect(changeWords(difference, "ms")).toBe("− 1.20 s (− 1.40 s to ± 0 ms)");
  const points = { scale: "difference", estimate: 0.219, lower: null, upper: 0 } as const;
  expect(changeWords(points, "ratio")).toBe("+ 21.9 points (? to ± 0.0 points)");
  expect(changeWords({ scale: "ratio", estimate: 12.3, lower: 12.3, upper: 12.3 }, "count")).toBe("× 12.3");
  expect(changeWords(null, "ms")).toBe("");
});
