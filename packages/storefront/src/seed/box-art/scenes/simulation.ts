import { mix } from "../color.ts";
import type { Scene } from "../scene.ts";
import { circle, group, poly, rect, ring, stroke } from "../shapes.ts";
import { clouds, hills, orb, sky } from "./sky.ts";

const town: Scene = (c) => {
  const { w, h, p, random } = c;
  const s = w / 12;
  const out: string[] = [];
  for (let row = 0; row < 14; row += 1)
    for (let column = 0; column < 14; column += 1) {
      const [x, y] = [w / 2 + (column - row) * s, h * 0.36 + (column + row) * s * 0.5];
      if (x < -s || x > w + s || y > h + s * 3) continue;
      const street = row % 4 === 3 || column % 4 === 3;
      const ground = street ? p.ink : mix(p.far, p.near, random.fraction() * 0.4);
      out.push(
        poly(
          [
            [x, y - s * 0.5],
            [x + s, y],
            [x, y + s * 0.5],
            [x - s, y],
          ],
          ground,
        ),
      );
      if (street) continue;
      if (random.chance(0.25)) {
        out.push(circle(x, y - s * 0.4, s * 0.35, p.near), rect(x - 1.5, y - s * 0.2, 3, s * 0.3, p.ink));
        continue;
      }
      const [tall, k] = [s * (0.4 + random.fraction() ** 2 * 2.6), 0.74];
      const fill = random.pick([p.paper, p.second, p.accent, mix(p.paper, p.far, 0.5)]);
      out.push(
        poly(
          [
            [x - s * k, y],
            [x, y + s * 0.5 * k],
            [x, y + s * 0.5 * k - tall],
            [x - s * k, y - tall],
          ],
          mix(fill, p.ink, 0.18),
        ) +
          poly(
            [
              [x + s * k, y],
              [x, y + s * 0.5 * k],
              [x, y + s * 0.5 * k - tall],
              [x + s * k, y - tall],
            ],
            mix(fill, p.ink, 0.42),
          ) +
          poly(
            [
              [x, y - s * 0.5 * k - tall],
              [x + s * k, y - tall],
              [x, y + s * 0.5 * k - tall],
              [x - s * k, y - tall],
            ],
            fill,
          ),
      );
    }
  return sky(c) + clouds(c, 3, 0.05, 0.25) + out.join("");
};

const dials: Scene = (c) => {
  const { w, h, p, random } = c;
  const dial = (x: number, y: number, r: number) => {
    const ticks = Array.from({ length: 11 }, (_, i) => {
      const a = Math.PI * (0.75 + (i / 10) * 1.5);
      return stroke(
        [
          [x + Math.cos(a) * r * 0.76, y + Math.sin(a) * r * 0.76],
          [x + Math.cos(a) * r * 0.9, y + Math.sin(a) * r * 0.9],
        ],
        i > 7 ? p.accent : p.paper,
        3,
      );
    });
    const a = Math.PI * (0.8 + random.fraction() * 1.4);
    return (
      circle(x, y, r * 1.1, p.far) +
      circle(x, y, r, p.ink) +
      ticks.join("") +
      stroke(
        [
          [x, y],
          [x + Math.cos(a) * r * 0.7, y + Math.sin(a) * r * 0.7],
        ],
        p.second,
        6,
        'stroke-linecap="round"',
      ) +
      circle(x, y, r * 0.12, p.paper)
    );
  };
  const window = `<clipPath id="pane"><rect x="${w * 0.06}" y="${h * 0.08}" width="${w * 0.88}" height="${h * 0.46}" rx="26"/></clipPath>`;
  const view = group(
    sky(c) +
      clouds(c, 5, 0.1, 0.45) +
      orb(c, w * (0.25 + random.fraction() * 0.5), h * 0.4, w * 0.09) +
      hills(c, 0.47, 0.05, p.near, 6),
    'clip-path="url(#pane)"',
  );
  return (
    rect(0, 0, w, h, mix(p.near, p.ink, 0.55)) +
    window +
    view +
    dial(w * 0.25, h * 0.72, w * 0.15) +
    dial(w * 0.75, h * 0.72, w * 0.15) +
    dial(w * 0.5, h * 0.84, w * 0.11) +
    Array.from({ length: 6 }, (_, i) => circle(w * (0.37 + i * 0.052), h * 0.61, 6, i % 2 ? p.accent : p.second)).join(
      "",
    )
  );
};

const bumpers: Scene = (c) => {
  const { w, h, p, random } = c;
  const lanes = Array.from({ length: 6 }, (_, i) =>
    ring(w / 2, h * 0.4, w * (0.2 + i * 0.09), i % 2 ? p.far : p.second, w * 0.035, 'opacity="0.5"'),
  );
  const pops = [
    [0.3, 0.48],
    [0.7, 0.46],
    [0.5, 0.62],
  ].map(
    ([x, y], i) =>
      circle(w * x!, h * y!, w * 0.105, p.ink) +
      circle(w * x!, h * y!, w * 0.085, [p.accent, p.second, p.paper][i]!) +
      ring(w * x!, h * y!, w * 0.05, p.ink, 5) +
      circle(w * x!, h * y!, w * 0.02, p.ink),
  );
  const flip = (side: number) =>
    group(
      rect(w * 0.5 + side * w * 0.3 - (side > 0 ? w * 0.24 : 0), h * 0.85, w * 0.24, h * 0.035, p.accent, 'rx="9"'),
      `transform="rotate(${side * -24} ${w * (0.5 + side * 0.3)} ${h * 0.87})"`,
    );
  const [bx, by] = [w * (0.25 + random.fraction() * 0.5), h * 0.76];
  return (
    sky(c) +
    lanes.join("") +
    pops.join("") +
    poly(
      [
        [0, h * 0.7],
        [w * 0.18, h * 0.84],
        [0, h],
      ],
      p.near,
    ) +
    poly(
      [
        [w, h * 0.7],
        [w * 0.82, h * 0.84],
        [w, h],
      ],
      p.near,
    ) +
    flip(-1) +
    flip(1) +
    circle(bx, by, w * 0.04, p.paper) +
    circle(bx - 4, by - 4, w * 0.013, p.far)
  );
};

export const simulation: readonly Scene[] = [town, dials, bumpers, town];
