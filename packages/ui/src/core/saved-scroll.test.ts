import { afterEach, expect, it, vi } from "vitest";
import { readSavedScroll, saveScroll, type SavedScroll } from "./saved-scroll.ts";

const saved: SavedScroll = { offsetPx: 1200, rowHeights: [["p3", 88.5]] };

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

it("gives back what was saved, by key", () => {
  saveScroll("/search?q=zelda", saved);
  expect(readSavedScroll("/search?q=zelda")).toEqual(saved);
  expect(readSavedScroll("/search?q=mario")).toBeNull();
});

it.each([
  "{",
  "7",
  "null",
  JSON.stringify({ ...saved, offsetPx: "1" }),
  JSON.stringify({ ...saved, rowHeights: [[1]] }),
  JSON.stringify({ ...saved, rowHeights: undefined }),
])("takes %s for nothing", (text) => {
  sessionStorage.setItem("ui-scroll:list", text);
  expect(readSavedScroll("list")).toBeNull();
});

it("does without storage", () => {
  vi.stubGlobal("sessionStorage", undefined);
  saveScroll("list", saved);
  expect(readSavedScroll("list")).toBeNull();
});
