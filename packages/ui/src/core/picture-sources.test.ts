import { expect, it } from "vitest";
import { pictureSources } from "./picture-sources.ts";

const art = { source: (width: number, format: string) => `/art/moon-${width}.${format}`, sizes: "50vw" };

it("offers every width in every format, the best first", () => {
  expect(pictureSources({ ...art, widths: [160, 320] })).toEqual([
    { type: "image/avif", srcSet: "/art/moon-160.avif 160w, /art/moon-320.avif 320w", address: "/art/moon-320.avif" },
    { type: "image/webp", srcSet: "/art/moon-160.webp 160w, /art/moon-320.webp 320w", address: "/art/moon-320.webp" },
  ]);
});

it("offers what exists only", () => {
  expect(pictureSources({ ...art, widths: [160], formats: ["webp"] })).toEqual([
    { type: "image/webp", srcSet: "/art/moon-160.webp 160w", address: "/art/moon-160.webp" },
  ]);
});
