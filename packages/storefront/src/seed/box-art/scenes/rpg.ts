import { mix } from "../color.ts";
import type { Canvas, Scene } from "../scene.ts";
import { type Point, around, circle, group, poly, rect } from "../shapes.ts";
import { hills, orb, sky, stars } from "./sky.ts";

/** A range of peaks with a lit and a shaded side. */
function peaks({ w, h, random }: Canvas, at: number, tall: number, lit: string, shade: string): string {
  const count = random.between(4, 6);
  return Array.from({ length: count }, (_, i) => {
    const x = ((i + random.fraction()) / count) * w;
    const [top, wide, base] = [
      h * (at - tall * (0.5 + random.fraction() * 0.5)),
      w * (0.16 + random.fraction() * 0.12),
      h * at,
    ];
    return (
      poly(
        [
          [x, top],
          [x - wide, base],
          [x, base],
        ],
        lit,
      ) +
      poly(
        [
          [x, top],
          [x + wide, base],
          [x - wide * 0.12, base],
          [x + wide * 0.1, (top + base) / 2],
        ],
        shade,
      )
    );
  }).join("");
}

function castle({ w, random, p }: Canvas, x: number, base: number, size: number): string {
  const towers = random.between(3, 5);
  const out = Array.from({ length: towers }, (_, i) => {
    const left = x + (i - towers / 2) * size;
    const tall = size * (1.6 + 2.6 * (1 - Math.abs(i - (towers - 1) / 2) / towers) + random.fraction());
    const roof: Point[] = [
      [left - size * 0.12, base - tall],
      [left + size * 0.45, base - tall - size * 1.2],
      [left + size * 1.02, base - tall],
    ];
    return (
      rect(left, base - tall, size * 0.9, tall, p.ink) +
      poly(roof, i % 2 ? p.accent : p.near) +
      rect(left + size * 0.35, base - tall + size * 0.5, size * 0.2, size * 0.45, p.second)
    );
  });
  return w > 0 ? out.join("") + rect(x - (size * towers) / 2, base - size * 1.2, size * towers, size * 1.2, p.ink) : "";
}

const kingdom: Scene = (c) => {
  const x = c.w * (0.3 + c.random.fraction() * 0.4);
  return (
    sky(c) +
    (c.p.dark ? stars(c, 40) : "") +
    orb(c, c.w - x, c.h * 0.4, c.w * 0.13) +
    peaks(c, 0.74, 0.3, c.p.far, mix(c.p.far, c.p.near, 0.6)) +
    hills(c, 0.74, 0.08, c.p.near) +
    castle(c, x, c.h * 0.8, c.w * 0.055) +
    hills(c, 0.84, 0.1, c.p.ink, 4)
  );
};

const blade: Scene = (c) => {
  const [x, y] = [c.w / 2, c.h * 0.62];
  const rays = Array.from({ length: 12 }, (_, i) =>
    poly([[x, y], ...around(x, y, c.w + c.h, 48, (i / 12) * Math.PI * 2).slice(0, 2)], c.p.paper),
  );
  const [long, wide] = [c.h * 0.36, c.w * 0.032];
  const sword =
    poly(
      [
        [x - wide, y - long * 0.55],
        [x, y - long * 0.72],
        [x, y + long * 0.4],
        [x - wide, y + long * 0.4],
      ],
      c.p.paper,
    ) +
    poly(
      [
        [x + wide, y - long * 0.55],
        [x, y - long * 0.72],
        [x, y + long * 0.4],
        [x + wide, y + long * 0.4],
      ],
      mix(c.p.paper, c.p.far, 0.5),
    ) +
    rect(x - wide * 4.5, y + long * 0.4, wide * 9, wide * 1.3, c.p.second) +
    rect(x - wide * 0.6, y + long * 0.44, wide * 1.2, long * 0.26, c.p.ink) +
    circle(x, y + long * 0.73, wide * 1.3, c.p.accent);
  return (
    sky(c) +
    group(rays.join(""), 'opacity="0.14"') +
    circle(x, y, c.w * 0.3, c.p.accent, 'opacity="0.35"') +
    circle(x, y, c.w * 0.22, c.p.far) +
    stars(c, 20) +
    group(sword, `transform="rotate(${c.random.pick([0, 0, -35, 35, 180])} ${x} ${y})"`)
  );
};

const gate: Scene = (c) => {
  const x = c.w / 2;
  const arches = [0.42, 0.33, 0.24, 0.15].map((size, i) => {
    const [half, top] = [c.w * size, c.h * (0.42 + i * 0.05)];
    const fill = [c.p.near, c.p.ink, mix(c.p.ink, c.p.accent, 0.45), c.p.accent][i]!;
    return circle(x, top + half, half, fill) + rect(x - half, top + half, half * 2, c.h, fill);
  });
  const steps = Array.from({ length: 5 }, (_, i) =>
    rect(
      x - c.w * (0.2 + i * 0.07),
      c.h * (0.82 + i * 0.04),
      c.w * (0.4 + i * 0.14),
      c.h * 0.05,
      mix(c.p.far, c.p.ink, i * 0.18),
    ),
  );
  const torches = [-1, 1].map((side) => {
    const at = x + side * c.w * 0.46;
    return (
      rect(at - 3, c.h * 0.66, 6, c.h * 0.12, c.p.ink) +
      poly(around(at, c.h * 0.635, c.w * 0.04, 4, 0, 0.5), c.p.second) +
      circle(at, c.h * 0.635, c.w * 0.08, c.p.second, 'opacity="0.2"')
    );
  });
  return (
    sky(c) + stars(c, 25, 0.5) + hills(c, 0.55, 0.2, c.p.far) + arches.join("") + steps.join("") + torches.join("")
  );
};

export const rpg: readonly Scene[] = [kingdom, blade, gate, kingdom];
