import type { Scene } from "../scene.ts";
import { around, circle, group, path, poly, rect, ring, smooth } from "../shapes.ts";
import { sky } from "./sky.ts";

const blocks: Scene = (c) => {
  const { w, h, p, random } = c;
  const s = w / random.between(3, 4);
  const out: string[] = [];
  for (let y = h - s; y > h * 0.28 - s; y -= s)
    for (let x = 0; x < w; x += s) {
      const [back, front] = random.pick([
        [p.near, p.paper],
        [p.accent, p.ink],
        [p.second, p.near],
        [p.paper, p.accent],
        [p.ink, p.second],
        [p.far, p.paper],
      ] as const);
      const shape = random.between(0, 5);
      const [mx, my] = [x + s / 2, y + s / 2];
      out.push(rect(x, y, s + 0.5, s + 0.5, back));
      if (shape === 0) out.push(circle(mx, my, s * 0.36, front));
      else if (shape === 1) out.push(path(`M${x} ${y}h${s}a${s} ${s} 0 0 1 ${-s} ${s}z`, front));
      else if (shape === 2)
        out.push(
          poly(
            [
              [x, y + s],
              [x + s, y + s],
              [x + s, y],
            ],
            front,
          ),
        );
      else if (shape === 3) out.push(...[0.1, 0.4, 0.7].map((at) => rect(x, y + s * at, s, s * 0.16, front)));
      else if (shape === 4) out.push(ring(mx, my, s * 0.32, front, s * 0.13));
      else out.push(poly(around(mx, my, s * 0.4, 4, 0, 0.42), front));
    }
  return sky(c) + out.join("");
};

const waves: Scene = (c) => {
  const { w, h, p, random } = c;
  const colors = [p.far, p.second, p.paper, p.accent, p.near, p.ink];
  const layers = Array.from({ length: 9 }, (_, i) => {
    const y = h * (0.4 + i * 0.075);
    const phase = random.fraction() * 6;
    const points = Array.from(
      { length: 9 },
      (_, k) => [(k / 8) * w, y + Math.sin(k * 0.9 + phase) * h * 0.045] as const,
    );
    return path(`${smooth(points)}L${w} ${h}L0 ${h}Z`, colors[(i + random.between(0, 1)) % colors.length]!);
  });
  return sky(c) + circle(w * (0.25 + random.fraction() * 0.5), h * 0.4, w * 0.14, p.accent) + layers.join("");
};

const circles: Scene = (c) => {
  const { w, h, p, random } = c;
  const out = Array.from({ length: 11 }, () => {
    const [x, y, r] = [
      random.fraction() * w,
      h * (0.38 + random.fraction() * 0.55),
      w * (0.07 + random.fraction() * 0.17),
    ];
    const fill = random.pick([p.near, p.far, p.accent, p.second, p.paper]);
    return random.chance(0.7) ? circle(x, y, r, fill, 'opacity="0.78"') : ring(x, y, r, fill, r * 0.2);
  });
  const dots = Array.from({ length: 9 * 6 }, (_, i) =>
    circle((w * ((i % 9) + 0.5)) / 9, h * (0.36 + Math.floor(i / 9) * 0.11), 3, p.ink, 'opacity="0.3"'),
  );
  return sky(c) + dots.join("") + group(out.join(""), "");
};

const confetti: Scene = (c) => {
  const { w, h, p, random } = c;
  const out = Array.from({ length: 46 }, () => {
    const [x, y, s] = [
      random.fraction() * w,
      h * (0.3 + random.fraction() * 0.7),
      w * (0.025 + random.fraction() * 0.045),
    ];
    const fill = random.pick([p.near, p.far, p.accent, p.second, p.paper, p.ink]);
    const which = random.between(0, 3);
    const shape =
      which === 0
        ? circle(x, y, s, fill)
        : which === 1
          ? poly(around(x, y, s * 1.2, 3), fill)
          : which === 2
            ? rect(x - s * 1.4, y - s * 0.35, s * 2.8, s * 0.7, fill, `rx="${Math.round(s * 0.35)}"`)
            : ring(x, y, s * 0.8, fill, s * 0.4);
    return group(shape, `transform="rotate(${random.between(0, 180)} ${x.toFixed(1)} ${y.toFixed(1)})"`);
  });
  return sky(c) + out.join("");
};

export const other: readonly Scene[] = [blocks, waves, circles, confetti];
