import { describe, expect, test } from "vitest";
import { type Frame, ownTimes } from "../../../src/collect/profile/own-time.ts";
import { lengthOf, usedPieces } from "../../../src/collect/scripts/used-pieces.ts";
import { functionAt, namedFunctions } from "../../../src/collect/source/function-name.ts";
import { stableUrl } from "../../../src/collect/stable-url.ts";

describe("bytes that ran", () => {
  const range = (startOffset: number, endOffset: number, count: number) => ({ startOffset, endOffset, count });

  test("are those of the innermost range", () => {
    const pieces = usedPieces([range(0, 100, 1), range(10, 40, 0), range(20, 30, 2), range(50, 60, 0)]);
    expect(pieces).toEqual([
      { start: 0, end: 10 },
      { start: 20, end: 30 },
      { start: 40, end: 50 },
      { start: 60, end: 100 },
    ]);
    expect(lengthOf(pieces)).toBe(70);
  });

  test("count once where steps share them", () => {
    expect(
      lengthOf([
        { start: 0, end: 10 },
        { start: 5, end: 8 },
        { start: 9, end: 12 },
      ]),
    ).toBe(12);
    expect([lengthOf([]), usedPieces([])]).toEqual([0, []]);
  });
});

describe("time of a function", () => {
  const frame = (functionName: string, url: string, lineNumber: number): Frame => ({
    functionName,
    scriptId: url,
    url,
    lineNumber,
    columnNumber: 0,
  });
  const [root, library, handler, idle] = [
    frame("(root)", "", 0),
    frame("dispatch", "lib", 1),
    frame("onClick", "own", 2),
    frame("(idle)", "", 0),
  ];
  const profile = {
    nodes: [
      { id: 1, callFrame: root, children: [2, 6] },
      { id: 2, callFrame: library, children: [3] },
      { id: 3, callFrame: handler, children: [4, 5] },
      { id: 4, callFrame: frame("sort", "lib", 9) },
      { id: 5, callFrame: frame("sqrt", "", 0) },
      { id: 6, callFrame: idle },
    ],
    samples: [2, 3, 4, 5, 6, 3],
    timeDeltas: [1000, 2000, 3000, 4000, 50_000, 5000],
  };

  test("has what libraries and the engine do for it, and nobody has what is idle", () => {
    const times = ownTimes(profile, ({ url }) => url === "own");
    expect([...times].map(([{ functionName }, ms]) => [functionName, ms])).toEqual([
      ["dispatch", 1],
      ["onClick", 14],
    ]);
  });
});

describe("the name of a function", () => {
  const source = `
import { memo, forwardRef } from "react";
export function Plain() { return inner(() => 1); }
const Arrow = ({ a }) => a;
const Wrapped = memo(forwardRef((props, ref) => props.b));
const Typed = memo(function Named() { return 2; } as never);
class Old { render() { return 3; } handle = () => 4; }
const table = { key: () => 5 };
exports.late = function () { return 6; };
const page = <button onClick={() => 7} />;
`;
  const functions = namedFunctions("source.tsx", source);
  test.each([
    ["inner", "Plain", 3],
    ["a }) => a", "Arrow", 4],
    ["Arrow", "Arrow", 4],
    ["props.b", "Wrapped", 5],
    ["return 2", "Named", 6],
    ["return 3", "render", 7],
    ["4;", "handle", 7],
    ["class", "Old", 7],
    ["5 }", "key", 8],
    ["return 6", "late", 9],
    ["7}", "onClick", 10],
  ])("around `%s` is %s", (text, name, line) => {
    expect(functionAt(functions, source.indexOf(text))).toMatchObject({ name, line });
  });

  test("is nobody's outside of all functions, or in a text that is none", () => {
    expect(functionAt(functions, 1)).toBeNull();
    expect(namedFunctions("broken.ts", "function (")).toEqual([]);
  });
});

test.each([
  ["http://x/assets/index-B7IsUzv3.js?v=1", "/assets/index.js"],
  ["http://x/_next/static/0123456789abcdef01/page.js", "/_next/static/*/page.js"],
  ["http://x/api/search?q=z", "/api/search"],
])("%s is told again as %s", (url, stable) => {
  expect(stableUrl(url)).toBe(stable);
});
