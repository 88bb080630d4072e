import { describe, expect, test } from "vitest";
import { type Edit, applyEdits, offsetAfter, offsetBefore, overlaps } from "../../src/edits.ts";
import { type Random, forSeeds } from "./seeded.ts";

const range = (start: number, end: number, text = ""): Edit => ({ start, end, text });

describe("overlaps", () => {
  test.each([
    [range(0, 3), range(3, 5), false],
    [range(0, 4), range(3, 5), true],
    [range(3, 3), range(3, 3), false],
    [range(3, 3), range(3, 5), false],
    [range(4, 4), range(3, 5), true],
    [range(5, 5), range(3, 5), false],
    [range(0, 9), range(3, 5), true],
  ])("%j and %j: %s, in both orders", (a, b, expected) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });
});

describe("applyEdits", () => {
  test("keeps inserts at one place in the order given, before a replacement there", () => {
    expect(applyEdits("abc", [range(1, 2, "B"), range(1, 1, "x"), range(1, 1, "y")])).toBe("axyBc");
  });

  test("refuses overlaps", () => {
    expect(() => applyEdits("abc", [range(0, 2, "x"), range(1, 3, "y")])).toThrow("edits overlap at offset 1");
  });
});

/** Edits that do not touch one another, over a text of digits; what they bring are letters. */
function someEdits(random: Random): { text: string; edits: Edit[] } {
  const text = Array.from({ length: 5 + random.under(40) }, (_, index) => String(index % 10)).join("");
  const edits: Edit[] = [];
  for (let at = random.under(4); at < text.length; at += 2 + random.under(8)) {
    const end = Math.min(text.length, at + random.under(5));
    edits.push(range(at, end, "x".repeat(random.under(4))));
    at = end;
  }
  return { text, edits };
}

describe("over random edits", () => {
  test("every digit outside of them stays, in order", () => {
    forSeeds(500, (random) => {
      const { text, edits } = someEdits(random);
      const kept = [...text]
        .filter((_, index) => !edits.some((each) => each.start <= index && index < each.end))
        .join("");
      expect(applyEdits(text, edits.toReversed()).replaceAll("x", "")).toBe(kept);
    });
  });

  test("an offset that stays is found again in both directions, at the same digit", () => {
    forSeeds(500, (random) => {
      const { text, edits } = someEdits(random);
      const result = applyEdits(text, edits);
      for (let index = 0; index < text.length; index += 1) {
        if (edits.some((each) => each.start <= index && index < Math.max(each.end, each.start + 1))) continue;
        const after = offsetAfter(edits, index);
        expect(result[after]).toBe(text[index]);
        expect(offsetBefore(edits, after)).toBe(index);
      }
    });
  });

  test("an offset in new text is traced to the place that was replaced", () => {
    forSeeds(300, (random) => {
      const { text, edits } = someEdits(random);
      const result = applyEdits(text, edits);
      for (let index = 0; index < result.length; index += 1) {
        if (result[index] !== "x") continue;
        expect(edits.map((each) => each.start)).toContain(offsetBefore(edits, index));
      }
    });
  });
});
