import { mix } from "../color.ts";
import type { Canvas, Scene } from "../scene.ts";
import { around, circle, group, path, poly, rect, ring, smooth } from "../shapes.ts";
import { sky, stars } from "./sky.ts";

/** A ship that points up, and what it leaves behind. */
function ship({ p }: Canvas, x: number, y: number, size: number, fill: string): string {
  return (
    poly(
      [
        [x - size * 0.14, y + size * 0.3],
        [x, y + size * 1.9],
        [x + size * 0.14, y + size * 0.3],
      ],
      p.second,
      'opacity="0.8"',
    ) +
    poly(
      [
        [x, y - size],
        [x + size * 0.28, y + size * 0.1],
        [x + size * 0.8, y + size * 0.5],
        [x, y + size * 0.32],
        [x - size * 0.8, y + size * 0.5],
        [x - size * 0.28, y + size * 0.1],
      ],
      fill,
    ) +
    poly(
      [
        [x, y - size],
        [x + size * 0.28, y + size * 0.1],
        [x + size * 0.8, y + size * 0.5],
        [x, y + size * 0.32],
      ],
      p.ink,
      'opacity="0.25"',
    ) +
    circle(x, y - size * 0.1, size * 0.12, p.ink)
  );
}

const orbit: Scene = (c) => {
  const [x, y, r] = [
    c.w * (0.2 + c.random.fraction() * 0.6),
    c.h * (0.5 + c.random.fraction() * 0.15),
    c.w * (0.2 + c.random.fraction() * 0.12),
  ];
  const id = "planet";
  const belts = Array.from({ length: 5 }, (_, i) =>
    rect(x - r, y - r + i * r * 0.42, r * 2, r * (0.08 + c.random.fraction() * 0.2), i % 2 ? c.p.near : c.p.second),
  );
  const planet =
    `<clipPath id="${id}">${circle(x, y, r, "#000")}</clipPath>` +
    circle(x, y, r, c.p.far) +
    group(
      belts.join("") +
        circle(
          x + r * 0.45,
          y + r * 0.3,
          r * 1.25,
          "none",
          `stroke="${c.p.ink}" stroke-width="${Math.round(r * 0.6)}" opacity="0.22"`,
        ),
      `clip-path="url(#${id})" transform="rotate(${c.random.between(-30, 30)} ${x} ${y})"`,
    );
  const belt = group(
    `<ellipse cx="${x}" cy="${y}" rx="${r * 1.7}" ry="${r * 0.34}" fill="none" stroke="${c.p.accent}" stroke-width="${Math.max(3, r * 0.07)}"/>`,
    `transform="rotate(-18 ${x} ${y})" opacity="0.9"`,
  );
  const turn = c.random.between(-50, 50);
  const at = [c.w * (1 - x / c.w), c.h * 0.82] as const;
  return (
    sky(c) +
    stars(c, 70, 1) +
    planet +
    (c.random.chance(0.6) ? belt : "") +
    group(ship(c, at[0], at[1], c.w * 0.1, c.p.paper), `transform="rotate(${turn} ${at[0]} ${at[1]})"`)
  );
};

const tunnel: Scene = (c) => {
  const [x, y, corners] = [c.w / 2, c.h * 0.55, c.random.pick([4, 6, 6, 8])];
  const rings = Array.from({ length: 11 }, (_, i) => {
    const r = Math.max(c.w, c.h) * 0.85 * 0.78 ** i;
    return poly(around(x, y, r, corners, i * 0.09), mix(i % 2 ? c.p.near : c.p.far, c.p.accent, (i / 11) ** 3));
  });
  const shots = [-0.12, 0.12].map((side) => rect(x + c.w * side - 2, y + c.h * 0.02, 4, c.h * 0.12, c.p.paper));
  return (
    sky(c) +
    rings.join("") +
    circle(x, y, c.w * 0.04, c.p.paper) +
    shots.join("") +
    ship(c, x, c.h * 0.84, c.w * 0.12, c.p.paper)
  );
};

const squadron: Scene = (c) => {
  const islands = Array.from({ length: 5 }, () => {
    const [x, y, r] = [
      c.random.fraction() * c.w,
      c.h * (0.1 + c.random.fraction() * 0.9),
      c.w * (0.07 + c.random.fraction() * 0.12),
    ];
    const blob = around(x, y, r, 9).map(
      ([px, py]) => [px + (c.random.fraction() - 0.5) * r * 0.5, py + (c.random.fraction() - 0.5) * r * 0.4] as const,
    );
    return (
      group(
        poly(blob, c.p.second),
        `stroke="${c.p.second}" stroke-width="${Math.round(r * 0.5)}" stroke-linejoin="round" opacity="0.5"`,
      ) + poly(blob, c.p.near)
    );
  });
  const waves = Array.from({ length: 7 }, (_, i) => {
    const y = c.h * (i / 7 + 0.05);
    const points = Array.from({ length: 7 }, (_, k) => [(k / 6) * c.w, y + (k % 2 ? 5 : -5)] as const);
    return path(smooth(points), "none", `stroke="${c.p.paper}" stroke-width="2" opacity="0.16"`);
  });
  const wing = [
    [0, 0],
    [-0.15, 0.1],
    [0.15, 0.1],
    [-0.3, 0.2],
    [0.3, 0.2],
  ] as const;
  const turn = c.random.pick([0, 0, 25, -25]);
  const planes = wing.map(([dx, dy], i) =>
    ship(c, c.w * (0.5 + dx), c.h * (0.56 + dy), c.w * (i ? 0.055 : 0.085), i ? c.p.paper : c.p.accent),
  );
  const shadows = wing.map(([dx, dy]) =>
    poly(
      around(c.w * (0.5 + dx) + c.w * 0.04, c.h * (0.56 + dy) + c.h * 0.05, c.w * 0.04, 3),
      c.p.ink,
      'opacity="0.25"',
    ),
  );
  return (
    sky(c) +
    waves.join("") +
    islands.join("") +
    group(shadows.join("") + planes.join(""), `transform="rotate(${turn} ${c.w / 2} ${c.h * 0.6})"`)
  );
};

const beam: Scene = (c) => {
  const [x, y, r] = [c.w * (0.3 + c.random.fraction() * 0.4), c.h * 0.5, c.w * 0.16];
  const rays = Array.from({ length: 9 }, (_, i) =>
    poly(
      [[x, y], ...around(x, y, c.w + c.h, 40, (i / 9) * Math.PI * 2 + 0.2).slice(0, 2)],
      i % 2 ? c.p.second : c.p.accent,
      'opacity="0.22"',
    ),
  );
  return (
    sky(c) +
    stars(c, 45, 1) +
    rays.join("") +
    [2.1, 1.6, 1.2].map((s) => ring(x, y, r * s, c.p.paper, 2, 'opacity="0.35"')).join("") +
    poly(around(x, y, r * 1.2, 9, 0.2, 0.5), c.p.accent) +
    circle(x, y, r * 0.5, c.p.paper) +
    group(
      ship(c, c.w - x, c.h * 0.83, c.w * 0.11, c.p.paper),
      `transform="rotate(${Math.round(((x - c.w / 2) / c.w) * 90)} ${c.w - x} ${c.h * 0.83})"`,
    )
  );
};

export const shooter: readonly Scene[] = [orbit, tunnel, squadron, beam];
