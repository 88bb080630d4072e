import { mix } from "../color.ts";
import type { Canvas, Scene } from "../scene.ts";
import { around, circle, group, path, poly, rect, ring, stroke } from "../shapes.ts";
import { orb, sky } from "./sky.ts";

const court: Scene = (c) => {
  const { w, h, p, random } = c;
  const [top, half] = [h * 0.42, w * 0.3];
  const mown = Array.from({ length: 8 }, (_, i) => {
    const at = (t: number) => [top + (h - top) * t, half * (0.75 + t * 1.1)] as const;
    const [[y1, w1], [y2, w2]] = [at(i / 8), at((i + 1) / 8)];
    return poly(
      [
        [w / 2 - w1, y1],
        [w / 2 + w1, y1],
        [w / 2 + w2, y2 + 1],
        [w / 2 - w2, y2 + 1],
      ],
      i % 2 ? p.near : mix(p.near, p.far, 0.3),
    );
  });
  const line = `stroke="${p.paper}" stroke-width="4" fill="none" opacity="0.9"`;
  const marks =
    `<ellipse cx="${w / 2}" cy="${h * 0.7}" rx="${w * 0.17}" ry="${h * 0.06}" ${line}/>` +
    `<path d="M0 ${h * 0.7}H${w}" ${line}/>` +
    `<path d="M${w / 2 - half * 0.5} ${top + 3}v${h * 0.07}h${half}v-${h * 0.07}" ${line}/>`;
  const crowd = Array.from({ length: 160 }, () =>
    circle(
      random.fraction() * w,
      h * (0.3 + random.fraction() * 0.11),
      2.6,
      random.pick([p.paper, p.accent, p.second, p.far, p.ink]),
    ),
  );
  const [x, y] = [w * (0.25 + random.fraction() * 0.5), h * (0.56 + random.fraction() * 0.1)];
  return (
    sky(c) +
    rect(0, h * 0.28, w, h * 0.16, p.ink) +
    crowd.join("") +
    rect(0, top, w, h - top, p.far) +
    mown.join("") +
    marks +
    ball(c, x, y, w * 0.075) +
    `<ellipse cx="${x}" cy="${y + h * 0.17}" rx="${w * 0.07}" ry="${h * 0.014}" fill="${p.ink}" opacity="0.35"/>`
  );
};

function ball({ p, random }: Canvas, x: number, y: number, r: number): string {
  const turn = random.between(0, 180);
  const seams = random.pick([
    () => [-1, 1].map((side) => ring(x + side * r * 1.25, y, r, p.accent, r * 0.09)).join(""),
    () =>
      poly(around(x, y, r * 0.42, 5), p.ink) +
      around(x, y, r, 5)
        .map(([px, py]) =>
          stroke(
            [
              [x + (px - x) * 0.42, y + (py - y) * 0.42],
              [px, py],
            ],
            p.ink,
            r * 0.08,
          ),
        )
        .join(""),
    () =>
      stroke(
        [
          [x - r, y],
          [x + r, y],
        ],
        p.ink,
        r * 0.08,
      ) +
      stroke(
        [
          [x, y - r],
          [x, y + r],
        ],
        p.ink,
        r * 0.08,
      ) +
      [-1, 1].map((side) => ring(x + side * r * 1.35, y, r, p.ink, r * 0.08)).join(""),
  ])();
  const id = `ball${Math.round(x)}${Math.round(y)}`;
  return `<clipPath id="${id}">${circle(x, y, r, "#000")}</clipPath>${circle(x, y, r, p.paper)}<g clip-path="url(#${id})">${group(seams, `transform="rotate(${turn} ${x} ${y})"`)}${circle(x + r * 0.3, y + r * 0.35, r * 1.1, "none", `stroke="${p.ink}" stroke-width="${r * 0.45}" opacity="0.16"`)}</g>`;
}

const flight: Scene = (c) => {
  const { w, h, p, random } = c;
  const flip = random.chance(0.5);
  const trail = Array.from({ length: 5 }, (_, i) =>
    path(
      `M${-w * 0.1} ${h * (0.95 - i * 0.03)}Q${w * 0.3} ${h * (0.5 - i * 0.02)} ${w * 0.68} ${h * 0.56}`,
      "none",
      `stroke="${[p.accent, p.second, p.paper, p.far, p.near][i]!}" stroke-width="${26 - i * 4}" opacity="0.85"`,
    ),
  );
  const bands = Array.from({ length: 6 }, (_, i) =>
    poly(
      [
        [w * (i * 0.3 - 0.6), h],
        [w * (i * 0.3 - 0.3), h],
        [w * (i * 0.3 + 0.3), 0],
        [w * i * 0.3, 0],
      ],
      i % 2 ? p.far : p.near,
      'opacity="0.28"',
    ),
  );
  return (
    sky(c) +
    bands.join("") +
    group(
      trail.join("") + ball(c, w * 0.68, h * 0.56, w * 0.17),
      flip ? `transform="translate(${w} 0) scale(-1 1)"` : "",
    )
  );
};

const floodlights: Scene = (c) => {
  const { w, h, p, random } = c;
  const masts = [0.14, 0.86].map((at) => {
    const [x, y] = [w * at, h * 0.4];
    const beam = poly(
      [
        [x, y],
        [w * (1.15 - at * 0.9), h],
        [w * (0.75 - at * 0.9), h],
      ],
      p.paper,
      'opacity="0.16"',
    );
    const lamps = Array.from({ length: 6 }, (_, i) =>
      circle(x - 15 + (i % 3) * 15, y - 8 + Math.floor(i / 3) * 15, 5.5, p.paper),
    );
    return beam + rect(x - 3, y, 6, h * 0.4, p.ink) + rect(x - 26, y - 20, 52, 36, p.ink, 'rx="4"') + lamps.join("");
  });
  const peoples = Array.from({ length: 3 }, (_, row) =>
    Array.from({ length: 16 }, (_, i) =>
      circle(
        (i + (row % 2) / 2 + random.fraction() * 0.3) * (w / 15),
        h * (0.66 + row * 0.035),
        w * 0.026,
        row === 1 && random.chance(0.25) ? p.accent : mix(p.near, p.ink, row * 0.35),
      ),
    ).join(""),
  );
  return (
    sky(c) +
    orb(c, w / 2, h * 0.5, w * 0.12, 0) +
    masts.join("") +
    peoples.join("") +
    rect(0, h * 0.75, w, h * 0.25, p.ink) +
    rect(0, h * 0.79, w, 5, p.second) +
    ball(c, w * (0.3 + random.fraction() * 0.4), h * 0.83, w * 0.09)
  );
};

const lanes: Scene = (c) => {
  const { w, h, p, random } = c;
  const [x, y] = [w * random.pick([0.1, 0.9]), h * 1.02];
  const rings = Array.from(
    { length: 8 },
    (_, i) =>
      circle(x, y, w * (1.06 - i * 0.1), [p.accent, p.near][i % 2]!) + ring(x, y, w * (1.06 - i * 0.1), p.paper, 3),
  );
  const grass = circle(x, y, w * 0.26, p.far) + ring(x, y, w * 0.26, p.paper, 3);
  const flags = Array.from({ length: 9 }, (_, i) =>
    poly(
      [
        [(i / 9) * w, h * 0.3],
        [((i + 1) / 9) * w, h * 0.3],
        [((i + 0.5) / 9) * w, h * 0.35],
      ],
      [p.second, p.accent, p.paper][i % 3]!,
    ),
  );
  const runners = Array.from({ length: 4 }, (_, i) => {
    const [a, r] = [(x < w / 2 ? -0.9 : -2.25) + i * 0.13, w * (1.01 - i * 0.2)];
    return circle(x + Math.cos(a) * r, y + Math.sin(a) * r, w * 0.028, [p.paper, p.second, p.ink, p.paper][i]!);
  });
  return sky(c) + rect(0, h * 0.3, w, 2, p.ink) + flags.join("") + rings.join("") + grass + runners.join("");
};

const diamond: Scene = (c) => {
  const { w, h, p, random } = c;
  const [x, y, s] = [w / 2, h * 0.68, w * 0.27];
  const mown = Array.from({ length: 9 }, (_, i) =>
    poly(
      [[x, h], ...around(x, h, w * 1.2, 24, -0.98 + i * 0.22).slice(0, 2)],
      i % 2 ? p.near : mix(p.near, p.far, 0.35),
    ),
  );
  const base = (bx: number, by: number) =>
    group(rect(bx - 9, by - 9, 18, 18, p.paper), `transform="rotate(45 ${bx} ${by})"`);
  return (
    sky(c) +
    orb(c, w * (0.2 + random.fraction() * 0.6), h * 0.34, w * 0.09, random.pick([0, 1])) +
    rect(0, h * 0.42, w, h, p.far) +
    mown.join("") +
    rect(0, h * 0.4, w, h * 0.05, p.ink) +
    rect(0, h * 0.45, w, 4, p.second) +
    circle(x, y + s * 0.25, s * 1.25, p.second) +
    poly(
      [
        [x, y - s],
        [x + s, y],
        [x, y + s],
        [x - s, y],
      ],
      p.near,
    ) +
    `<path d="M${x} ${y + s}L${x - s * 3} ${y - s * 2}M${x} ${y + s}L${x + s * 3} ${y - s * 2}" stroke="${p.paper}" stroke-width="4" opacity="0.8"/>` +
    circle(x, y, s * 0.17, p.second) +
    base(x, y - s) +
    base(x + s, y) +
    base(x - s, y) +
    base(x, y + s) +
    ball(c, w * (0.25 + random.fraction() * 0.5), h * 0.5, w * 0.07)
  );
};

export const sports: readonly Scene[] = [court, flight, floodlights, lanes, diamond];
