import { mix } from "../color.ts";
import type { Scene } from "../scene.ts";
import { type Point, around, circle, group, path, poly, rect, ring, smooth, stroke } from "../shapes.ts";
import { clouds, hills, orb, sky, stars } from "./sky.ts";

const island: Scene = (c) => {
  const { w, h, p, random } = c;
  const x = w * (0.35 + random.fraction() * 0.3);
  const sea = Array.from({ length: 7 }, (_, i) =>
    rect(0, h * (0.66 + i * 0.05), w, h * 0.05 + 1, mix(p.far, p.near, i / 6)),
  );
  const glints = Array.from({ length: 16 }, () =>
    rect(
      random.fraction() * w,
      h * (0.68 + random.fraction() * 0.3),
      w * (0.03 + random.fraction() * 0.08),
      2.5,
      p.paper,
      'opacity="0.45" rx="1"',
    ),
  );
  const land =
    path(
      `M${x - w * 0.34} ${h * 0.72}Q${x - w * 0.1} ${h * 0.56} ${x} ${h * 0.5}Q${x + w * 0.08} ${h * 0.6} ${x + w * 0.3} ${h * 0.72}Z`,
      p.ink,
    ) +
    path(
      `M${x} ${h * 0.5}Q${x + w * 0.08} ${h * 0.6} ${x + w * 0.3} ${h * 0.72}H${x + w * 0.04}Z`,
      mix(p.ink, p.near, 0.5),
    );
  const tower =
    rect(x - w * 0.02, h * 0.4, w * 0.04, h * 0.13, p.paper) +
    rect(x - w * 0.02, h * 0.44, w * 0.04, h * 0.03, p.accent) +
    circle(x, h * 0.39, w * 0.022, p.second) +
    poly(
      [
        [x, h * 0.39],
        [w * (x > w / 2 ? -0.1 : 1.1), h * 0.3],
        [w * (x > w / 2 ? -0.1 : 1.1), h * 0.42],
      ],
      p.second,
      'opacity="0.35"',
    );
  const [bx, by, s] = [w - x, h * 0.86, w * 0.07];
  const boat =
    poly(
      [
        [bx - s, by],
        [bx + s, by],
        [bx + s * 0.6, by + s * 0.45],
        [bx - s * 0.6, by + s * 0.45],
      ],
      p.ink,
    ) +
    poly(
      [
        [bx, by - s * 1.8],
        [bx + s * 0.9, by - s * 0.15],
        [bx, by - s * 0.15],
      ],
      p.accent,
    ) +
    poly(
      [
        [bx - s * 0.1, by - s * 1.5],
        [bx - s * 0.1, by - s * 0.15],
        [bx - s * 0.7, by - s * 0.15],
      ],
      p.paper,
    );
  return (
    sky(c, 0.68) +
    (p.dark ? stars(c, 30, 0.5) : clouds(c, 3, 0.15, 0.5)) +
    orb(c, w * 0.5, h * 0.55, w * 0.16) +
    sea.join("") +
    tower +
    land +
    glints.join("") +
    boat
  );
};

const forest: Scene = (c) => {
  const { w, h, p, random } = c;
  const layers = [0, 1, 2].map((layer) =>
    Array.from({ length: 9 - layer * 2 }, () => {
      const [x, wide] = [random.fraction() * w, w * (0.02 + layer * 0.018)];
      const fill = [p.far, p.near, p.ink][layer]!;
      return (
        rect(x, 0, wide, h, fill) +
        poly(
          [
            [x + wide / 2, h * (0.25 + random.fraction() * 0.4)],
            [x + wide * 3.5, h * (0.16 + random.fraction() * 0.3)],
            [x + wide * 3.5, h * 0.14],
          ],
          fill,
        )
      );
    }).join(""),
  );
  const way = path(
    `M${w * 0.47} ${h * 0.68}C${w * 0.3} ${h * 0.78} ${w * 0.75} ${h * 0.84} ${w * 0.3} ${h}H${w * 0.72}C${w * 0.9} ${h * 0.84} ${w * 0.45} ${h * 0.78} ${w * 0.53} ${h * 0.68}Z`,
    p.second,
  );
  const walker =
    rect(w * 0.488, h * 0.645, w * 0.024, h * 0.04, p.ink, 'rx="3"') + circle(w * 0.5, h * 0.638, w * 0.015, p.ink);
  return (
    sky(c) +
    orb(c, w * 0.5, h * 0.55, w * 0.24, random.pick([0, 1])) +
    layers[0]! +
    hills(c, 0.72, 0.04, mix(p.near, p.far, 0.4)) +
    way +
    walker +
    layers[1]! +
    hills(c, 0.95, 0.04, p.ink) +
    layers[2]!
  );
};

const chart: Scene = (c) => {
  const { w, h, p, random } = c;
  const base = p.dark ? mix(p.paper, p.second, 0.35) : p.skyLow;
  const heights = Array.from({ length: 3 }, () => {
    const [x, y] = [w * (0.15 + random.fraction() * 0.7), h * (0.3 + random.fraction() * 0.55)];
    const wobble = Array.from({ length: 12 }, () => 0.75 + random.fraction() * 0.5);
    return [1, 0.76, 0.55, 0.36, 0.18].map((size, i) => {
      const points = around(x, y, w * 0.34 * size, 12).map(([px, py], k): Point => [
        x + (px - x) * wobble[k]!,
        y + (py - y) * wobble[k]! * 0.8,
      ]);
      const fill = mix(mix(base, p.far, 0.5), p.near, i / 4);
      return group(poly(points, fill), `stroke="${fill}" stroke-width="14" stroke-linejoin="round"`);
    });
  });
  // Low land of all first, so that no coast cuts through another's mountains.
  const land = [0, 1, 2, 3, 4].flatMap((level) => heights.map((rings) => rings[level]!)).join("");
  const stops: Point[] = Array.from({ length: 5 }, (_, i) => [
    w * (0.12 + i * 0.19),
    h * (0.42 + random.fraction() * 0.42),
  ]);
  const end = stops.at(-1)!;
  const cross = group(
    rect(end[0] - 20, end[1] - 5, 40, 10, p.accent) + rect(end[0] - 5, end[1] - 20, 10, 40, p.accent),
    `transform="rotate(45 ${end[0]} ${end[1]})"`,
  );
  const [rx, ry, r] = [w * random.pick([0.16, 0.84]), h * 0.87, w * 0.09];
  const rose =
    poly(around(rx, ry, r, 4, 0, 0.28), p.ink) +
    poly(around(rx, ry, r * 0.62, 4, Math.PI / 4, 0.4), p.accent) +
    ring(rx, ry, r * 0.78, p.ink, 2);
  return (
    rect(0, 0, w, h, base) +
    land +
    Array.from(
      { length: 5 },
      (_, i) =>
        rect(0, (h / 5) * i, w, 1, p.ink, 'opacity="0.15"') + rect((w / 5) * i, 0, 1, h, p.ink, 'opacity="0.15"'),
    ).join("") +
    path(smooth(stops), "none", `stroke="${p.ink}" stroke-width="5" stroke-dasharray="4 13" stroke-linecap="round"`) +
    circle(stops[0]![0], stops[0]![1], 10, p.ink) +
    cross +
    rose
  );
};

const ruins: Scene = (c) => {
  const { w, h, p, random } = c;
  const columns = Array.from({ length: 5 }, (_, i) => {
    const [x, tall] = [w * (0.08 + i * 0.2), h * (i === 2 ? 0.36 : 0.2 + random.fraction() * 0.22)];
    const [wide, base] = [w * 0.075, h * 0.86];
    return (
      rect(x, base - tall, wide, tall, p.paper) +
      [0.25, 0.55, 0.8].map((at) => rect(x + wide * at, base - tall, wide * 0.09, tall, p.far)).join("") +
      rect(x - wide * 0.15, base - tall - 10, wide * 1.3, 11, mix(p.paper, p.far, 0.4)) +
      rect(x - wide * 0.15, base - 8, wide * 1.3, 10, mix(p.paper, p.far, 0.4))
    );
  });
  const birds = Array.from({ length: 4 }, () => {
    const [x, y] = [random.fraction() * w, h * (0.3 + random.fraction() * 0.2)];
    return stroke(
      [
        [x - 9, y - 4],
        [x, y],
        [x + 9, y - 4],
      ],
      p.ink,
      2.5,
    );
  });
  return (
    sky(c) +
    orb(c, w * (0.3 + random.fraction() * 0.4), h * 0.5, w * 0.19) +
    birds.join("") +
    hills(c, 0.7, 0.16, p.far) +
    hills(c, 0.8, 0.08, p.near) +
    columns.join("") +
    hills(c, 0.9, 0.05, p.ink, 6)
  );
};

export const adventure: readonly Scene[] = [island, forest, chart, ruins];
