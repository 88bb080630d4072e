import { mix } from "../color.ts";
import type { Canvas } from "../scene.ts";
import { type Point, circle, group, path, rect, ring, smooth } from "../shapes.ts";

/** A sky in flat bands, as a screen print would have it. */
export function sky({ w, h, random, p }: Canvas, to = 1): string {
  const bands = random.between(4, 9);
  return Array.from({ length: bands }, (_, i) =>
    rect(0, (i / bands) * h * to, w, (h * to) / bands + 1, mix(p.skyTop, p.skyLow, i / (bands - 1))),
  ).join("");
}

export function stars({ w, h, random, p }: Canvas, count: number, to = 0.7): string {
  return Array.from({ length: count }, () => {
    const size = random.weighted([
      [1.2, 6],
      [2, 3],
      [3, 1],
    ]);
    return rect(
      random.fraction() * w,
      random.fraction() * h * to,
      size,
      size,
      p.paper,
      `opacity="${random.chance(0.5) ? 0.9 : 0.5}"`,
    );
  }).join("");
}

/** Sun, moon or planet: plain, in rings, cut by stripes, or a crescent. */
export function orb(canvas: Canvas, x: number, y: number, r: number, kind?: number): string {
  const { random, p } = canvas;
  const which = kind ?? random.between(0, 3);
  if (which === 0) return circle(x, y, r, p.accent);
  if (which === 1)
    return [1.7, 1.35, 1]
      .map((size, i) => circle(x, y, r * size, p.accent, `opacity="${[0.18, 0.3, 1][i]!}"`))
      .join("");
  if (which === 2) {
    const id = `sun${Math.round(x)}${Math.round(y)}`;
    const cuts = Array.from({ length: 6 }, (_, i) =>
      rect(x - r, y + r * (0.05 + i * 0.17), r * 2, r * (0.02 + i * 0.018), "#000"),
    );
    return (
      `<mask id="${id}">${circle(x, y, r, "#fff")}${cuts.join("")}</mask>` +
      rect(x - r, y - r, r * 2, r * 2, p.accent, `mask="url(#${id})"`)
    );
  }
  const id = `moon${Math.round(x)}${Math.round(y)}`;
  return (
    `<mask id="${id}">${circle(x, y, r, "#fff")}${circle(x + r * 0.45, y - r * 0.2, r * 0.85, "#000")}</mask>` +
    rect(x - r, y - r, r * 2, r * 2, p.paper, `mask="url(#${id})"`) +
    ring(x, y, r * 1.4, p.paper, 1.5, 'opacity="0.25"')
  );
}

export function clouds({ w, h, random, p }: Canvas, count: number, from: number, to: number): string {
  const fill = p.dark ? mix(p.skyTop, p.paper, 0.25) : p.paper;
  return Array.from({ length: count }, () => {
    const [x, y] = [random.fraction() * w, h * (from + random.fraction() * (to - from))];
    const [length, thick] = [w * (0.14 + random.fraction() * 0.2), h * 0.022];
    const pill = (dx: number, dy: number, part: number) =>
      rect(x + dx, y + dy, length * part, thick, fill, `rx="${(thick / 2).toFixed(1)}"`);
    return group(
      pill(0, 0, 1) + pill(length * 0.2, -thick * 0.8, 0.55) + pill(-length * 0.15, thick * 0.9, 0.7),
      'opacity="0.8"',
    );
  }).join("");
}

/** Rolling land from edge to edge, filled down to the bottom. */
export function hills({ w, h, random }: Canvas, at: number, swing: number, fill: string, steps = 5): string {
  const points: Point[] = Array.from({ length: steps + 1 }, (_, i) => [
    (i / steps) * w,
    h * (at + (random.fraction() - 0.5) * swing),
  ]);
  return path(`${smooth(points)}L${w} ${h}L0 ${h}Z`, fill);
}
