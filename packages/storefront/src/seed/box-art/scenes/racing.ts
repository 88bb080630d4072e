import { mix } from "../color.ts";
import type { Scene } from "../scene.ts";
import { type Point, circle, group, path, poly, rect, ring, smooth } from "../shapes.ts";
import { hills, orb, sky } from "./sky.ts";

const road: Scene = (c) => {
  const { w, h, p, random } = c;
  const [vx, vy] = [w * (0.35 + random.fraction() * 0.3), h * 0.6];
  const stripes = Array.from({ length: 9 }, (_, i) => {
    const near = (i / 9) ** 2;
    const far = ((i + 1) / 9) ** 2;
    return rect(0, vy + near * (h - vy), w, (far - near) * (h - vy) + 1, i % 2 ? p.near : mix(p.near, p.far, 0.5));
  });
  const lane = (from: number, to: number, fill: string) =>
    poly(
      [
        [vx, vy],
        [w * from, h],
        [w * to, h],
      ],
      fill,
    );
  const dashes = Array.from({ length: 6 }, (_, i) => {
    const [a, b] = [(i / 6) ** 2, ((i + 0.5) / 6) ** 2];
    const x = (t: number) => vx + (w * 0.5 - vx) * t;
    const y = (t: number) => vy + (h - vy) * t;
    return poly(
      [
        [x(a) - 9 * a, y(a)],
        [x(a) + 9 * a, y(a)],
        [x(b) + 9 * b, y(b)],
        [x(b) - 9 * b, y(b)],
      ],
      p.paper,
    );
  });
  const posts = Array.from({ length: 5 }, (_, i) => {
    const t = ((i + 1) / 5) ** 2;
    return [-1, 1]
      .map((side) =>
        rect(
          vx + (w * (0.5 + side * 0.62) - vx) * t - 4 * t,
          vy + (h - vy) * t - h * 0.2 * t,
          8 * t,
          h * 0.2 * t,
          i % 2 ? p.accent : p.paper,
        ),
      )
      .join("");
  });
  return (
    sky(c, 0.62) +
    orb(c, vx, vy - h * 0.06, w * (0.14 + random.fraction() * 0.08), random.pick([0, 1, 2, 2])) +
    hills(c, 0.57, 0.08, p.far, 7) +
    stripes.join("") +
    lane(-0.2, 1.2, p.second) +
    lane(-0.12, 1.12, p.ink) +
    dashes.join("") +
    posts.join("")
  );
};

const track: Scene = (c) => {
  const { w, h, p, random } = c;
  const points: Point[] = Array.from({ length: 6 }, (_, i) => [
    w * (i % 2 ? 0.25 + random.fraction() * 0.1 : 0.65 + random.fraction() * 0.15),
    h * (0.3 + i * 0.15),
  ]);
  const d = points
    .map(([x, y], i) => (i === 0 ? `M${x} ${y}` : `S${x + (i % 2 ? w : -w) * 0.28} ${y - h * 0.03} ${x} ${y}`))
    .join("");
  const line = (color: string, width: number, more = "") =>
    path(d, "none", `stroke="${color}" stroke-width="${width}" stroke-linecap="round" ${more}`);
  const patches = Array.from({ length: 9 }, () =>
    circle(
      random.fraction() * w,
      random.fraction() * h,
      w * (0.03 + random.fraction() * 0.08),
      random.chance(0.5) ? p.near : p.far,
      'opacity="0.55"',
    ),
  );
  const cars = points
    .slice(2, 5)
    .map(([x, y], i) =>
      group(
        rect(x - 9, y - 16, 18, 32, [p.accent, p.paper, p.second][i]!, 'rx="5"') + rect(x - 6, y - 5, 12, 8, p.ink),
        `transform="rotate(${random.between(-50, 50)} ${x} ${y})"`,
      ),
    );
  return (
    sky(c) +
    patches.join("") +
    line(p.paper, w * 0.2) +
    line(p.accent, w * 0.2, `stroke-dasharray="14 18" style="stroke-linecap:butt"`) +
    line(p.ink, w * 0.165) +
    line(p.paper, 2, 'stroke-dasharray="12 14" opacity="0.6"') +
    cars.join("")
  );
};

const speed: Scene = (c) => {
  const { w, h, p, random } = c;
  const lines = Array.from({ length: 22 }, () => {
    const y = h * (0.3 + random.fraction() * 0.6);
    return rect(
      random.fraction() * w * 0.7,
      y,
      w * (0.1 + random.fraction() * 0.5),
      2 + random.fraction() * 5,
      random.pick([p.paper, p.second, p.far, p.accent]),
      'opacity="0.7" rx="2"',
    );
  });
  const [x, y, s] = [w * 0.5, h * 0.72, w * 0.16];
  const body: Point[] = [
    [x - s * 2.2, y],
    [x - s * 1.9, y - s * 0.5],
    [x - s * 0.8, y - s * 0.62],
    [x - s * 0.3, y - s * 1.1],
    [x + s * 0.6, y - s * 1.1],
    [x + s * 1.1, y - s * 0.55],
    [x + s * 2.2, y - s * 0.35],
    [x + s * 2.3, y],
  ];
  const wheels = [-1.3, 1.3].map(
    (side) =>
      circle(x + s * side, y, s * 0.46, p.ink) +
      circle(x + s * side, y, s * 0.22, p.paper) +
      ring(x + s * side, y, s * 0.33, p.far, 2),
  );
  return (
    sky(c) +
    orb(c, w * 0.72, h * 0.46, w * 0.2, random.pick([0, 2])) +
    hills(c, 0.66, 0.06, p.far, 8) +
    rect(0, h * 0.74, w, h * 0.26, p.near) +
    rect(0, h * 0.775, w, 4, p.second) +
    lines.join("") +
    path(
      `${smooth([
        [0, h * 0.93],
        [w, h * 0.9],
      ])}L${w} ${h}L0 ${h}Z`,
      p.ink,
    ) +
    poly(body, p.accent) +
    poly(
      [
        [x - s * 0.2, y - s * 0.98],
        [x + s * 0.2, y - s * 0.98],
        [x + s * 0.2, y - s * 0.6],
        [x - s * 0.55, y - s * 0.6],
      ],
      p.ink,
    ) +
    rect(x - s * 2.1, y - s * 0.3, s * 4.3, s * 0.12, p.paper) +
    wheels.join("")
  );
};

export const racing: readonly Scene[] = [road, track, speed, road];
