import { mix } from "../color.ts";
import type { Canvas, Scene } from "../scene.ts";
import { around, circle, group, poly, rect, ring } from "../shapes.ts";
import { orb, sky, stars } from "./sky.ts";

/** Houses from edge to edge, some windows lit. */
function skyline({ w, h, random, p }: Canvas, base: number, tall: number, fill: string, lit: number): string {
  let out = "";
  for (let x = -10; x < w;) {
    const [wide, high] = [w * (0.07 + random.fraction() * 0.1), h * tall * (0.45 + random.fraction() * 0.55)];
    const top = h * base - high;
    out += rect(x, top, wide + 1, h, fill);
    if (random.chance(0.3)) out += rect(x + wide * 0.45, top - h * 0.04, 3, h * 0.04, fill);
    const step = wide / random.between(3, 5);
    for (let wy = top + 10; wy < h * base; wy += step * 1.1)
      for (let wx = x + step * 0.4; wx < x + wide - step * 0.6; wx += step)
        if (random.chance(lit)) out += rect(wx, wy, step * 0.5, step * 0.55, random.chance(0.8) ? p.second : p.accent);
    x += wide;
  }
  return out;
}

const city: Scene = (c) => {
  const { w, h, p, random } = c;
  const lamps = [0.2, 0.8].map((at) =>
    poly(
      [
        [w * at, h * 0.8],
        [w * (at + random.fraction() * 0.6 - 0.5), 0],
        [w * (at + random.fraction() * 0.3), 0],
      ],
      p.paper,
      'opacity="0.13"',
    ),
  );
  return (
    sky(c) +
    stars(c, p.dark ? 30 : 0) +
    lamps.join("") +
    orb(c, w * (0.25 + random.fraction() * 0.5), h * 0.42, w * 0.15) +
    skyline(c, 0.82, 0.34, p.far, 0.08) +
    skyline(c, 0.94, 0.32, p.near, 0.22) +
    skyline(c, 1.02, 0.2, p.ink, 0.3)
  );
};

const blast: Scene = (c) => {
  const { w, h, p, random } = c;
  const [x, y] = [w * (0.35 + random.fraction() * 0.3), h * 0.55];
  const shells = [0.5, 0.4, 0.29, 0.17].map((size, i) =>
    poly(
      around(x, y, w * size, random.between(10, 13), random.fraction(), 0.66),
      [p.near, p.accent, p.second, p.paper][i]!,
    ),
  );
  const bits = Array.from({ length: 26 }, () => {
    const [angle, far, s] = [
      random.fraction() * Math.PI * 2,
      w * (0.4 + random.fraction() * 0.4),
      4 + random.fraction() * 10,
    ];
    return poly(
      around(x + Math.cos(angle) * far, y + Math.sin(angle) * far, s, random.between(3, 5), random.fraction()),
      random.pick([p.ink, p.near, p.second, p.accent]),
    );
  });
  return sky(c) + bits.join("") + shells.join("") + skyline(c, 1.02, 0.16, p.ink, 0.2);
};

const corridor: Scene = (c) => {
  const { w, h, p, random } = c;
  const [x, y] = [w / 2, h * 0.56];
  const frames = Array.from({ length: 7 }, (_, i) => {
    const size = 0.95 * 0.74 ** i;
    return rect(
      x - w * size,
      y - h * 0.62 * size,
      w * 2 * size,
      h * 1.24 * size,
      i % 2 ? mix(p.near, p.ink, i / 10) : mix(p.far, p.ink, i / 12),
    );
  });
  const s = w * 0.075;
  const runner =
    circle(x, y - s * 0.2, s * 0.3, p.ink) +
    poly(
      [
        [x - s * 0.3, y + s * 0.15],
        [x + s * 0.35, y + s * 0.15],
        [x + s * 0.2, y + s * 1.2],
        [x + s * 0.6, y + s * 2.1],
        [x + s * 0.3, y + s * 2.2],
        [x, y + s * 1.45],
        [x - s * 0.5, y + s * 2],
        [x - s * 0.7, y + s * 1.8],
        [x - s * 0.2, y + s * 1.1],
      ],
      p.ink,
    );
  return (
    sky(c) +
    frames.join("") +
    circle(x, y + s * 0.6, w * 0.17, p.accent) +
    [0.21, 0.26].map((r) => ring(x, y + s * 0.6, w * r, p.accent, 3, 'opacity="0.5"')).join("") +
    runner +
    Array.from({ length: 5 }, (_, i) =>
      rect(
        w * (0.06 + i * 0.2 + random.fraction() * 0.1),
        h * (0.82 + random.fraction() * 0.12),
        w * 0.08,
        6,
        p.second,
        'opacity="0.7"',
      ),
    ).join("")
  );
};

const chase: Scene = (c) => {
  const { w, h, p, random } = c;
  const bars = Array.from({ length: 9 }, (_, i) =>
    poly(
      [
        [w * (i * 0.22 - 0.7), h],
        [w * (i * 0.22 - 0.58), h],
        [w * (i * 0.22 - 0.05), h * 0.3],
        [w * (i * 0.22 - 0.12), h * 0.3],
      ],
      i % 3 === 0 ? p.accent : i % 3 === 1 ? p.far : p.second,
      'opacity="0.75"',
    ),
  );
  const [x, y, r] = [w * (0.3 + random.fraction() * 0.4), h * 0.6, w * 0.2];
  const sight =
    ring(x, y, r, p.ink, 8) +
    ring(x, y, r * 0.55, p.ink, 4) +
    rect(x - r * 1.35, y - 3, r * 0.9, 6, p.ink) +
    rect(x + r * 0.45, y - 3, r * 0.9, 6, p.ink) +
    rect(x - 3, y - r * 1.35, 6, r * 0.9, p.ink) +
    rect(x - 3, y + r * 0.45, 6, r * 0.9, p.ink) +
    circle(x, y, 9, p.accent);
  return (
    sky(c) +
    group(bars.join(""), "") +
    circle(x, y, r, p.paper, 'opacity="0.6"') +
    sight +
    skyline(c, 1.02, 0.14, p.ink, 0.25)
  );
};

export const action: readonly Scene[] = [city, blast, corridor, chase, city];
