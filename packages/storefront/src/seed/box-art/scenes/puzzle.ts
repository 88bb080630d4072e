import { mix } from "../color.ts";
import type { Scene } from "../scene.ts";
import { circle, group, path, poly, rect } from "../shapes.ts";
import { sky } from "./sky.ts";

const mosaic: Scene = (c) => {
  const { w, h, p, random } = c;
  const size = w / random.between(7, 9);
  const [columns, rows] = [Math.ceil(w / size), Math.ceil(h / size)];
  const colors = [p.accent, p.second, p.near, p.far, p.paper];
  const cells: string[][] = [];
  for (let y = 0; y < rows; y += 1) {
    const row: string[] = [];
    for (let x = 0; x < columns; x += 1) {
      const [above, left] = [cells[y - 1]?.[x], row[x - 1]];
      // Neighbours often match, so that pieces of several cells come about.
      row.push(left && random.chance(0.42) ? left : above && random.chance(0.4) ? above : random.pick(colors));
    }
    cells.push(row);
  }
  const tiles = cells.flatMap((row, y) =>
    row.map((fill, x) => {
      const height = h - (rows - y) * size;
      // Piled up from below, with a ragged edge.
      return y < rows * 0.36 + Math.sin(x * 1.7 + rows) * 1.6 + random.fraction()
        ? ""
        : rect(x * size, height, size - 2, size - 2, fill, `rx="${Math.round(size * 0.12)}"`) +
            rect(
              x * size + size * 0.14,
              height + size * 0.14,
              size * 0.5,
              size * 0.12,
              p.paper,
              'opacity="0.35" rx="3"',
            );
    }),
  );
  return sky(c) + tiles.join("");
};

const arcs: Scene = (c) => {
  const { w, h, p, random } = c;
  const size = w / random.between(4, 6);
  const out: string[] = [];
  for (let y = 0; y < h; y += size)
    for (let x = 0; x < w; x += size) {
      const turn = random.between(0, 3) * 90;
      const [a, b] = random.pick([
        [p.near, p.second],
        [p.far, p.accent],
        [p.paper, p.near],
        [p.second, p.ink],
      ] as const);
      const tile =
        rect(0, 0, size + 0.5, size + 0.5, mix(p.skyLow, a, 0.35)) +
        path(`M0 0H${size}A${size} ${size} 0 0 1 0 ${size}Z`, a) +
        path(`M0 0H${size / 2}A${size / 2} ${size / 2} 0 0 1 0 ${size / 2}Z`, b);
      out.push(
        group(group(tile, `transform="rotate(${turn} ${size / 2} ${size / 2})"`), `transform="translate(${x} ${y})"`),
      );
    }
  return out.join("");
};

const falling: Scene = (c) => {
  const { w, h, p, random } = c;
  const size = w / 10;
  const block = (x: number, y: number, fill: string) =>
    rect(x, y, size - 2, size - 2, fill, 'rx="3"') +
    poly(
      [
        [x, y],
        [x + size - 2, y],
        [x + size * 0.75, y + size * 0.2],
        [x + size * 0.2, y + size * 0.2],
        [x + size * 0.2, y + size * 0.75],
        [x, y + size - 2],
      ],
      p.paper,
      'opacity="0.3"',
    );
  const gap = random.between(1, 8);
  const pile = Array.from({ length: 10 }, (_, x) => {
    const tall = x === gap ? 0 : random.between(2, 5);
    return Array.from({ length: tall }, (_, y) =>
      block(x * size, h - (y + 1) * size, random.pick([p.near, p.far, p.second, p.accent])),
    ).join("");
  });
  const beam = rect(gap * size, h * 0.3, size, h * 0.7, p.paper, 'opacity="0.18"');
  const shapes = [
    [
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 3],
    ],
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 2],
    ],
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 2],
    ],
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ],
  ] as const;
  const piece = random.pick(shapes).map(([x, y]) => block((gap + x) * size, h * 0.36 + y * size, p.accent));
  const dots = Array.from({ length: 60 }, (_, i) =>
    circle((i % 10) * size + size / 2, Math.floor(i / 10) * size * 1.2 + h * 0.2, 2, p.paper, 'opacity="0.35"'),
  );
  return sky(c) + dots.join("") + beam + pile.join("") + piece.join("");
};

const gems: Scene = (c) => {
  const { w, h, p, random } = c;
  const size = w / 6;
  const out: string[] = [];
  for (let row = 0; row * size < h * 0.75; row += 1)
    for (let i = 0; i < 6; i += 1) {
      const [x, y, r] = [(i + 0.5) * size, h - (row + 0.5) * size, size * 0.38];
      if (row > 2 && random.chance((row - 2) * 0.28)) continue;
      const fill = random.pick([p.accent, p.second, p.near, p.far]);
      out.push(
        random.chance(0.5)
          ? circle(x, y, r, fill) + circle(x - r * 0.3, y - r * 0.3, r * 0.28, p.paper, 'opacity="0.5"')
          : poly(
              [
                [x, y - r],
                [x + r, y],
                [x, y + r],
                [x - r, y],
              ],
              fill,
            ) +
              poly(
                [
                  [x, y - r],
                  [x + r, y],
                  [x, y],
                ],
                p.paper,
                'opacity="0.35"',
              ),
      );
    }
  return sky(c) + rect(0, h * 0.97, w, h * 0.03, p.ink) + out.join("");
};

export const puzzle: readonly Scene[] = [mosaic, arcs, falling, gems];
