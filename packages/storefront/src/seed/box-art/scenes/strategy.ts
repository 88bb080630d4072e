import { mix } from "../color.ts";
import type { Scene } from "../scene.ts";
import { around, circle, poly, rect, stroke } from "../shapes.ts";
import { hills, orb, sky } from "./sky.ts";

const hexes: Scene = (c) => {
  const { w, h, p, random } = c;
  const r = w / random.between(9, 12);
  const [a, b] = [random.fraction() * 6, random.fraction() * 6];
  const out: string[] = [];
  for (let row = -1; row * r * 1.5 < h + r; row += 1)
    for (let i = -1; i * r * 1.732 < w + r; i += 1) {
      const [x, y] = [(i + (row % 2 ? 0.5 : 0)) * r * 1.732, row * r * 1.5];
      const height = Math.sin(x / (w * 0.17) + a) + Math.cos(y / (h * 0.14) + b) + random.fraction() * 0.5;
      const fill =
        height < -0.5
          ? p.far
          : height < 0.2
            ? mix(p.far, p.second, 0.55)
            : height < 1
              ? p.near
              : mix(p.near, p.ink, 0.45);
      out.push(poly(around(x, y, r * 0.96, 6), fill));
      if (height > 0.3 && random.chance(0.16) && y > h * 0.3)
        out.push(
          rect(x - 2, y - r * 0.75, 3, r * 1.1, p.ink),
          poly(
            [
              [x, y - r * 0.75],
              [x + r * 0.7, y - r * 0.5],
              [x, y - r * 0.25],
            ],
            random.chance(0.6) ? p.accent : p.paper,
          ),
        );
      else if (height >= 1 && random.chance(0.5))
        out.push(
          poly(
            [
              [x - r * 0.5, y + r * 0.35],
              [x, y - r * 0.5],
              [x + r * 0.5, y + r * 0.35],
            ],
            p.paper,
            'opacity="0.6"',
          ),
        );
    }
  return rect(0, 0, w, h, p.ink) + out.join("");
};

const board: Scene = (c) => {
  const { w, h, p, random } = c;
  const rows = 8;
  const at = (t: number) => h * (0.55 + 0.45 * t ** 1.3);
  const squares = Array.from({ length: rows * 8 }, (_, i) => {
    const [row, column] = [Math.floor(i / 8), i % 8];
    const x = (t: number, k: number) => w / 2 + (k - 4) * w * (0.11 + t * 0.09);
    const [near, far] = [(row + 1) / rows, row / rows];
    return poly(
      [
        [x(far, column), at(far)],
        [x(far, column + 1), at(far)],
        [x(near, column + 1), at(near)],
        [x(near, column), at(near)],
      ],
      (row + column) % 2 ? p.ink : p.second,
    );
  });
  const piece = (x: number, base: number, s: number, fill: string, crown: number) => {
    const shade = mix(fill, p.ink, 0.3);
    return (
      poly(
        [
          [x - s * 0.5, base],
          [x + s * 0.5, base],
          [x + s * 0.2, base - s * 1.5],
          [x - s * 0.2, base - s * 1.5],
        ],
        fill,
      ) +
      poly(
        [
          [x, base],
          [x + s * 0.5, base],
          [x + s * 0.2, base - s * 1.5],
          [x, base - s * 1.5],
        ],
        shade,
      ) +
      rect(x - s * 0.6, base - s * 0.12, s * 1.2, s * 0.2, shade, 'rx="4"') +
      rect(x - s * 0.34, base - s * 1.6, s * 0.68, s * 0.14, fill) +
      (crown
        ? poly(around(x, base - s * 1.95, s * 0.42, crown, 0, 0.6), fill)
        : circle(x, base - s * 1.9, s * 0.34, fill))
    );
  };
  const set = [
    [0.24, 0.82, p.paper],
    [0.5, 0.92, p.accent],
    [0.77, 0.8, p.paper],
  ] as const;
  return (
    sky(c) +
    orb(c, w * 0.5, h * 0.44, w * 0.16, random.pick([0, 1, 2])) +
    rect(0, h * 0.55, w, h, p.near) +
    squares.join("") +
    set
      .map(([x, y, fill], i) => piece(w * x, h * y, w * (i === 1 ? 0.15 : 0.11), fill, random.pick([0, 4, 5, 7])))
      .join("")
  );
};

const banners: Scene = (c) => {
  const { w, h, p, random } = c;
  const shape = random.between(0, 2);
  const poles = Array.from({ length: 7 }, (_, i) => {
    const [x, y, tall] = [
      w * ((i + 0.3 + random.fraction() * 0.4) / 7),
      h * (0.74 + random.fraction() * 0.1),
      h * (0.24 + random.fraction() * 0.1),
    ];
    const [wide, long, fill] = [w * 0.085, h * 0.15, random.pick([p.accent, p.second, p.paper])];
    const tail =
      shape === 0
        ? ([
            [x + wide, y - tall + long],
            [x + wide / 2, y - tall + long * 0.75],
            [x, y - tall + long],
          ] as const)
        : shape === 1
          ? ([
              [x + wide, y - tall + long * 0.8],
              [x + wide / 2, y - tall + long],
              [x, y - tall + long * 0.8],
            ] as const)
          : ([
              [x + wide, y - tall + long],
              [x, y - tall + long],
            ] as const);
    return (
      rect(x - 2, y - tall - 8, 4, tall + h * 0.1, p.ink) +
      poly([[x, y - tall], [x + wide, y - tall], ...tail], fill) +
      circle(x + wide / 2, y - tall + long * 0.38, wide * 0.22, p.ink, 'opacity="0.75"')
    );
  });
  const spears = Array.from({ length: 34 }, (_, i) =>
    stroke(
      [
        [(i / 33) * w, h],
        [(i / 33) * w + 6, h * (0.8 + random.fraction() * 0.05)],
      ],
      p.ink,
      3,
    ),
  );
  return (
    sky(c) +
    orb(c, w * (0.3 + random.fraction() * 0.4), h * 0.48, w * 0.18) +
    hills(c, 0.66, 0.14, p.far) +
    hills(c, 0.76, 0.08, p.near) +
    poles.join("") +
    spears.join("") +
    hills(c, 0.94, 0.04, p.ink)
  );
};

export const strategy: readonly Scene[] = [hexes, board, banners];
