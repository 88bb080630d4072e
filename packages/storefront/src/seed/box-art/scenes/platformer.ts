import { mix } from "../color.ts";
import type { Canvas, Scene } from "../scene.ts";
import { circle, group, poly, rect } from "../shapes.ts";
import { clouds, hills, orb, sky, stars } from "./sky.ts";

/** A ledge of blocks with something on it to want. */
function ledge({ w, random, p }: Canvas, x: number, y: number, size: number, blocks: number): string {
  const body = Array.from({ length: blocks }, (_, i) => {
    const left = x + i * size;
    return (
      rect(left, y, size - 1.5, size - 1.5, i % 2 ? p.near : mix(p.near, p.ink, 0.2)) +
      rect(left, y, size - 1.5, size * 0.22, p.second)
    );
  }).join("");
  const wanted = random.chance(0.7)
    ? Array.from({ length: Math.min(blocks, 3) }, (_, i) =>
        circle(x + size * (i + 0.5), y - size * 0.7, size * 0.2, p.accent),
      ).join("")
    : poly(
        [
          [x + size * 0.4, y],
          [x + size * 0.4, y - size * 1.7],
          [x + size * 1.4, y - size * 1.3],
          [x + size * 0.5, y - size * 0.9],
          [x + size * 0.5, y],
        ],
        p.accent,
      );
  return x < w ? body + wanted : "";
}

/** Steps of earth with grass on top. */
function terrain({ w, h, random, p }: Canvas, size: number): string {
  let level = random.between(2, 4);
  let out = "";
  for (let x = 0; x < w; x += size) {
    if (random.chance(0.45)) level = Math.min(6, Math.max(1, level + random.between(-1, 1)));
    if (random.chance(0.08)) continue;
    const y = h - level * size;
    out += rect(x, y, size + 0.5, h - y, p.ink) + rect(x, y, size + 0.5, size * 0.3, p.second);
    if (random.chance(0.3)) out += rect(x + size * 0.3, y + size * 0.6, size * 0.3, size * 0.3, mix(p.ink, p.far, 0.4));
  }
  return out;
}

const overland: Scene = (c) => {
  const size = c.w / c.random.between(11, 15);
  const ledges = Array.from({ length: 3 }, (_, i) =>
    ledge(
      c,
      c.w * (0.05 + 0.33 * i + c.random.fraction() * 0.1),
      c.h * (0.46 + c.random.fraction() * 0.24),
      size,
      c.random.between(2, 4),
    ),
  );
  return (
    sky(c) +
    orb(c, c.w * (0.2 + c.random.fraction() * 0.6), c.h * 0.36, c.w * 0.11) +
    clouds(c, 4, 0.08, 0.45) +
    hills(c, 0.66, 0.16, c.p.far) +
    hills(c, 0.76, 0.12, mix(c.p.far, c.p.near, 0.5)) +
    ledges.join("") +
    terrain(c, size)
  );
};

const woods: Scene = (c) => {
  const trees = Array.from({ length: 9 }, (_, i) => {
    const [x, base, r] = [
      ((i + c.random.fraction()) / 9) * c.w,
      c.h * (0.72 + c.random.fraction() * 0.1),
      c.w * (0.04 + c.random.fraction() * 0.05),
    ];
    const leaf = i % 3 === 0 ? c.p.second : mix(c.p.near, c.p.far, c.random.fraction());
    return (
      rect(x - r * 0.12, base - r * 2, r * 0.24, r * 2.6, c.p.ink) +
      circle(x, base - r * 2.4, r, leaf) +
      circle(x - r * 0.3, base - r * 2.7, r * 0.3, c.p.paper, 'opacity="0.25"')
    );
  });
  return (
    sky(c) +
    orb(c, c.w * (0.25 + c.random.fraction() * 0.5), c.h * 0.42, c.w * 0.14) +
    hills(c, 0.6, 0.2, c.p.far) +
    trees.join("") +
    hills(c, 0.8, 0.1, c.p.near, 4) +
    ledge(c, c.w * 0.6, c.h * 0.52, c.w / 13, 3) +
    hills(c, 0.9, 0.06, c.p.ink, 3)
  );
};

const cavern: Scene = (c) => {
  const teeth = (up: boolean) => {
    const count = c.random.between(7, 10);
    return Array.from({ length: count }, (_, i) => {
      const [x, wide, long] = [
        (i / count) * c.w,
        c.w / count,
        c.h * (up ? 0.1 + c.random.fraction() * 0.2 : 0.05 + c.random.fraction() * 0.13),
      ];
      const [edge, tip] = up ? [c.h, c.h - long] : [0, long];
      return poly(
        [
          [x - wide * 0.2, edge],
          [x + wide * 0.5, tip],
          [x + wide * 1.2, edge],
        ],
        i % 2 ? c.p.ink : c.p.near,
      );
    }).join("");
  };
  const gems = Array.from({ length: 5 }, () => {
    const [x, y, r] = [c.random.fraction() * c.w, c.h * (0.4 + c.random.fraction() * 0.35), c.w * 0.022];
    return (
      poly(
        [
          [x, y - r * 1.5],
          [x + r, y],
          [x, y + r * 1.5],
          [x - r, y],
        ],
        c.p.accent,
      ) + circle(x, y, r * 3, c.p.accent, 'opacity="0.15"')
    );
  });
  return (
    sky(c) +
    stars(c, 18, 1) +
    hills(c, 0.62, 0.25, c.p.far, 4) +
    teeth(false) +
    gems.join("") +
    teeth(true) +
    ledge(c, c.w * 0.12, c.h * 0.56, c.w / 13, 3) +
    ledge(c, c.w * 0.55, c.h * 0.68, c.w / 13, 4)
  );
};

/** A tower to climb, seen from its side. */
const tower: Scene = (c) => {
  const { w, h, p, random } = c;
  const [left, wide] = [w * (0.5 + random.fraction() * 0.12), w * 0.36];
  const size = wide / 6;
  const bricks = Array.from({ length: Math.ceil(h / size) * 6 }, (_, i) => {
    const [row, column] = [Math.floor(i / 6), i % 6];
    return random.chance(0.2)
      ? rect(
          left + column * size,
          row * size,
          size - 2,
          size * 0.5,
          random.pick([p.near, mix(p.ink, p.far, 0.35)]),
          'rx="2"',
        )
      : "";
  });
  const steps = Array.from({ length: 6 }, (_, i) =>
    ledge(c, left - size * (i % 2 ? 2.2 : 3.6), h * (0.34 + i * 0.115), size, 2),
  );
  const windows = [0.45, 0.62, 0.79].map((y) =>
    rect(left + wide * 0.4, h * y, size, size * 1.6, p.second, `rx="${(size / 2).toFixed(1)}"`),
  );
  return (
    sky(c) +
    (p.dark ? stars(c, 40) : clouds(c, 5, 0.1, 0.6)) +
    orb(c, w * 0.22, h * 0.42, w * 0.12) +
    hills(c, 0.8, 0.12, p.far) +
    rect(left, h * 0.3, wide, h, p.ink) +
    Array.from({ length: 4 }, (_, i) => rect(left + (i * wide) / 3.5, h * 0.3 - size * 0.7, size, size, p.ink)).join(
      "",
    ) +
    group(bricks.join(""), `transform="translate(0 ${(h * 0.32).toFixed(1)})"`) +
    windows.join("") +
    steps.join("") +
    hills(c, 0.93, 0.05, p.near)
  );
};

/** Islands that hang in the air. */
const aloft: Scene = (c) => {
  const { w, h, p, random } = c;
  const islands = Array.from({ length: 5 }, (_, i) => {
    const [x, y, r] = [
      w * (0.1 + ((i * 0.37 + random.fraction() * 0.1) % 0.85)),
      h * (0.42 + i * 0.11),
      w * (0.08 + random.fraction() * 0.1),
    ];
    const rock = poly(
      [
        [x - r, y],
        [x + r, y],
        [x + r * 0.45, y + r * 0.7],
        [x + r * 0.05, y + r * 1.3],
        [x - r * 0.5, y + r * 0.6],
      ],
      p.ink,
    );
    const grass = rect(x - r * 1.05, y - r * 0.14, r * 2.1, r * 0.3, p.second, `rx="${(r * 0.14).toFixed(1)}"`);
    const tree = rect(x - 2.5, y - r * 0.7, 5, r * 0.6, p.ink) + circle(x, y - r * 0.85, r * 0.36, p.near);
    const coins = [-0.5, 0, 0.5].map((dx) => circle(x + r * dx, y - r * 0.5, r * 0.12, p.accent)).join("");
    return (
      rock +
      poly(
        [
          [x, y],
          [x + r, y],
          [x + r * 0.45, y + r * 0.7],
          [x + r * 0.05, y + r * 1.3],
        ],
        mix(p.ink, p.near, 0.4),
      ) +
      grass +
      (random.chance(0.5) ? tree : coins)
    );
  });
  return (
    sky(c) +
    orb(c, w * (0.2 + random.fraction() * 0.6), h * 0.4, w * 0.13) +
    clouds(c, 7, 0.2, 0.95) +
    islands.join("") +
    clouds(c, 2, 0.85, 0.98)
  );
};

export const platformer: readonly Scene[] = [overland, woods, cavern, tower, aloft];
