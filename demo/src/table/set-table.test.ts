import { expect, test } from "vitest";
import type { Row } from "./row.ts";
import { setTable } from "./set-table.ts";

const rounds = (values: number[]) => new Map(values.map((value, round) => [round, value]));
const row = (over: Partial<Row> & { of: [number[], number[], number[]] }): Row => {
  const [legacy, migrated, storefront] = over.of.map(rounds);
  return {
    heading: "open home",
    label: "LCP",
    unit: "ms",
    isFromZero: false,
    isExact: false,
    ...over,
    values: { legacy: legacy!, migrated: migrated!, storefront: storefront! },
  };
};
const around = (centre: number, step: number) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => centre * (1 + ((at * step) % 11) / 200));

test("a table names each group once, and every change with its interval", () => {
  const rows = [
    row({ of: [around(3000, 3), around(2900, 4), around(1200, 7)] }),
    row({ label: "CLS", isExact: true, unit: "unitless", isFromZero: true, of: [[0.02], [0.02], [0]] }),
    row({
      heading: "component renders",
      label: "open home",
      unit: "count",
      isExact: true,
      of: [[1523], [1523], [210]],
    }),
    row({ heading: "memory", label: "heap", unit: "bytes", of: [[42e6, 41e6], [40e6, 42e6], []] }),
  ];
  expect(setTable(rows)).toBe(
    `             React 16  migrated  against React 16       storefront  against React 16
open home
  LCP          3.07 s    2.97 s  × 0.97 (0.93 to 1.00)      1.23 s  × 0.40 (0.39 to 0.41)
  CLS           0.020     0.020  ± 0.000                     0.000  − 0.020
component renders
  open home     1,523     1,523  × 1.00                        210  × 0.14
memory
  heap       41.50 MB  41.00 MB  × 0.99 (? to ?)                 —`,
  );
});

test("a row that nobody measured on one side says so, and no number", () => {
  const text = setTable([row({ of: [[], [100], [50]] })]);
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
  expect(text).toContain("—");
});
