import * as fc from "fast-check";
import { expect, test } from "vitest";
import { centreInterval } from "../../src/stats/centre-interval.ts";
import { predictSpreads } from "../../src/stats/predict-spreads.ts";
import { quantileInterval } from "../../src/stats/quantile-interval.ts";

const rates = { lower: 0.02, upper: 0.02 };
const series = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
const of = (values: number[]) => centreInterval({ values, spreads: predictSpreads(values, 0.1) }, rates);

test("bounds hold their estimate, and turn with the sign of the values", () => {
  fc.assert(
    fc.property(series, (values) => {
      const [one, turned] = [of(values), of(values.map((value) => -value))];
      expect(one.lower).toBeLessThanOrEqual(one.estimate + 1e-9);
      expect(one.estimate).toBeLessThanOrEqual(one.upper + 1e-9);
      expect(turned.lower).toBeCloseTo(-one.upper, 6);
      expect(turned.upper).toBeCloseTo(-one.lower, 6);
    }),
  );
});

test("a spread says nothing of its own value, nor of later ones", () => {
  fc.assert(
    fc.property(series, fc.nat(39), fc.double({ min: -9, max: 9, noNaN: true }), (values, at, other) => {
      const changed = values.map((value, index) => (index >= at ? other : value));
      expect(predictSpreads(changed, 0.1).slice(0, at + 1)).toEqual(predictSpreads(values, 0.1).slice(0, at + 1));
    }),
  );
});

test("a quantile's bounds are values that were seen, in order", () => {
  fc.assert(
    fc.property(series, fc.constantFrom(0.5, 0.75, 0.95), (values, share) => {
      const { lower, estimate, upper } = quantileInterval(values, share, rates);
      expect(lower).toBeLessThanOrEqual(estimate);
      expect(estimate).toBeLessThanOrEqual(upper);
      for (const bound of [lower, upper].filter(Number.isFinite)) expect(values).toContain(bound);
    }),
  );
});
