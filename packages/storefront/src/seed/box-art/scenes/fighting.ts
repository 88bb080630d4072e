import { mix } from "../color.ts";
import type { Canvas, Scene } from "../scene.ts";
import { type Point, around, circle, group, poly, rect, ring } from "../shapes.ts";
import { orb, sky } from "./sky.ts";

const rays = ({ w, h, p }: Canvas, x: number, y: number, count: number, fill = p.second, opacity = 0.5) =>
  group(
    Array.from({ length: count }, (_, i) =>
      poly([[x, y], ...around(x, y, w + h, count * 2, (i / count) * Math.PI * 2).slice(0, 2)], fill),
    ).join(""),
    `opacity="${opacity}"`,
  );

/** Someone in a stance, in a few strokes; looks to the right. */
function figure(
  x: number,
  base: number,
  s: number,
  fill: string,
  band: string,
  mirrored: boolean,
  kick: boolean,
): string {
  const limb = (points: Point[], width: number) =>
    `<polyline points="${points.map(([px, py]) => `${(x + px * s).toFixed(1)},${(base + py * s).toFixed(1)}`).join(" ")}" fill="none" stroke="${fill}" stroke-width="${(width * s).toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const parts =
    limb(
      [
        [-0.1, -1.25],
        [-0.5, -0.65],
        [-0.72, 0],
      ],
      0.27,
    ) +
    limb(
      kick
        ? [
            [0, -1.2],
            [0.6, -1.25],
            [1.3, -1.45],
          ]
        : [
            [0, -1.2],
            [0.42, -0.7],
            [0.4, 0],
          ],
      0.27,
    ) +
    limb(
      [
        [-0.05, -1.25],
        [0.08, -1.95],
      ],
      0.46,
    ) +
    limb([[0.1, -2], [0.55, -1.75], kick ? [0.5, -2.1] : [1.05, -2.05]], 0.2) +
    limb(
      [
        [0, -2],
        [-0.45, -1.75],
        [-0.1, -1.6],
      ],
      0.2,
    ) +
    circle(x + 0.18 * s, base - 2.45 * s, 0.24 * s, fill) +
    rect(x - 0.08 * s, base - 2.56 * s, 0.5 * s, 0.09 * s, band) +
    poly(
      [
        [x - 0.06 * s, base - 2.54 * s],
        [x - 0.62 * s, base - 2.4 * s],
        [x - 0.5 * s, base - 2.62 * s],
      ],
      band,
    ) +
    rect(x - 0.3 * s, base - 1.36 * s, 0.5 * s, 0.12 * s, band);
  return group(parts, mirrored ? `transform="translate(${(2 * x).toFixed(1)} 0) scale(-1 1)"` : "");
}

const duel: Scene = (c) => {
  const { w, h, p, random } = c;
  const s = Math.min(w * 0.15, h * 0.14);
  return (
    sky(c) +
    rays(c, w / 2, h * 0.58, 12, p.far, 0.45) +
    orb(c, w / 2, h * 0.56, w * 0.24, random.pick([0, 1, 2])) +
    rect(0, h * 0.86, w, h * 0.14, p.ink) +
    rect(0, h * 0.86, w, 5, p.second) +
    figure(w * 0.27, h * 0.86, s, p.ink, p.second, false, random.chance(0.5)) +
    figure(w * 0.73, h * 0.86, s, p.ink, p.paper, true, random.chance(0.5))
  );
};

const clash: Scene = (c) => {
  const { w, h, p, random } = c;
  const [lean, y, r] = [random.pick([-0.25, 0.25]), h * 0.58, w * 0.2];
  const zigzag: Point[] = Array.from({ length: 9 }, (_, i) => [
    w * (0.5 + lean * (0.5 - i / 8)) + (i % 2 ? 22 : -22),
    (i / 8) * h,
  ]);
  const left = poly([[0, 0], ...zigzag, [0, h]], p.near);
  const right = poly([[w, 0], ...zigzag, [w, h]], p.accent);
  const face = (x: number, fill: string, stripe: string) =>
    circle(x, y, r, fill) +
    Array.from({ length: 4 }, (_, i) => rect(x - r * 1.3, y - r * 0.75 + i * r * 0.42, r * 2.6, r * 0.14, stripe)).join(
      "",
    );
  const edge = `<polyline points="${zigzag.map(([x, py]) => `${x.toFixed(1)},${py.toFixed(1)}`).join(" ")}" fill="none" stroke="${p.paper}" stroke-width="12"/>`;
  return (
    left +
    right +
    group(face(w * 0.22, p.far, p.near) + face(w * 0.78, p.second, p.accent), "") +
    edge +
    poly(around(w / 2, y, r * 0.95, 10, 0.1, 0.5), p.paper) +
    poly(around(w / 2, y, r * 0.5, 10, 0.1, 0.5), p.ink)
  );
};

const impact: Scene = (c) => {
  const { w, h, p, random } = c;
  const [x, y, spikes] = [w * (0.4 + random.fraction() * 0.2), h * 0.58, random.between(9, 14)];
  const shells = [0.62, 0.48, 0.34, 0.2].map((size, i) =>
    poly(
      around(x, y, w * size, spikes, i * 0.15, 0.55 + random.fraction() * 0.2),
      [p.near, p.accent, p.second, p.paper][i]!,
    ),
  );
  const s = Math.min(w * 0.17, h * 0.16);
  return (
    sky(c) +
    rays(c, x, y, 16, p.far) +
    shells.join("") +
    figure(x, h * 0.86, s, p.ink, p.accent, random.chance(0.5), true)
  );
};

const dojo: Scene = (c) => {
  const { w, h, p, random } = c;
  const roof =
    poly(
      [
        [w * 0.02, h * 0.5],
        [w * 0.14, h * 0.41],
        [w * 0.86, h * 0.41],
        [w * 0.98, h * 0.5],
      ],
      p.ink,
    ) + rect(w * 0.08, h * 0.5, w * 0.84, h * 0.035, p.accent);
  const posts = [0.14, 0.8].map((at) => rect(w * at, h * 0.53, w * 0.06, h * 0.34, p.near));
  const s = Math.min(w * 0.16, h * 0.15);
  return (
    sky(c) +
    orb(c, w * 0.5, h * 0.62, w * 0.2, 0) +
    ring(w * 0.5, h * 0.62, w * 0.26, p.paper, 3, 'opacity="0.5"') +
    roof +
    posts.join("") +
    rect(0, h * 0.86, w, h * 0.14, mix(p.ink, p.near, 0.3)) +
    Array.from({ length: 5 }, (_, i) => rect(0, h * (0.88 + i * 0.028), w, 2, p.ink)).join("") +
    figure(w * 0.5, h * 0.88, s, p.ink, p.paper, random.chance(0.5), random.chance(0.5))
  );
};

export const fighting: readonly Scene[] = [duel, clash, impact, dojo];
