import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const tokens = readFileSync(join(import.meta.dirname, "../src/styles/tokens.css"), "utf8");

function colorOf(name: string, theme: "light" | "dark"): string {
  const value = new RegExp(`--color-${name}: (?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}));`).exec(tokens);
  const found = value?.[3] ?? value?.[theme === "light" ? 1 : 2];
  if (!found) throw new Error(`tokens.css has no colour "${name}"`);
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["page", "surface"];
const texts = ["text", "text-quiet", "link", "good", "warn", "bad"];
const pairs: [string, string, number][] = [
  ...texts.flatMap((text) => grounds.map((ground): [string, string, number] => [text, ground, 4.5])),
  ["text", "sunken", 4.5],
  ["text-quiet", "sunken", 4.5],
  ["text", "accent-soft", 4.5],
  ["link", "accent-soft", 4.5],
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["on-bar", "bar", 4.5],
  ["on-bar-quiet", "bar", 4.5],
  // What is no text needs less.
  ...grounds.flatMap((ground): [string, string, number][] => [
    ["focus", ground, 3],
    ["line-strong", ground, 3],
    ["star", ground, 3],
  ]),
];

describe.each(["light", "dark"] as const)("%s", (theme) => {
  it.each(pairs)("%s can be seen on %s", (text, ground, least) => {
    expect(contrast(colorOf(text, theme), colorOf(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});
