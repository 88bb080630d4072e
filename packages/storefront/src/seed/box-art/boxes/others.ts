import { mix } from "../color.ts";
import { path, poly, rect } from "../shapes.ts";
import { type BoxMaker, black, onArt } from "./box.ts";
import { jewel } from "./jewel.ts";

export const playstation: BoxMaker = (p, random) => {
  const [w, h] = [450, 450];
  const ticks = Array.from({ length: 26 }, (_, i) => rect(12, 18 + i * 15.6, i % 5 === 0 ? 22 : 12, 3, "#3a3a42"));
  return {
    w,
    h,
    corner: 4,
    body: black,
    art: { x: 46, y: 0, w: w - 46, h },
    veil: true,
    title: { x: 70, y: 26, w: w - 94, h: 112, ...onArt(p), align: random.pick(["left", "middle"]), lines: 4 },
    imprint: { x: 70, y: h - 28, w: w - 120, color: p.paper },
    under: rect(0, 0, 46, h, black) + ticks.join("") + rect(0, h - 62, 46, 40, p.accent),
    over: rect(46, h - 40, w - 46, 40, p.ink, 'opacity="0.55"') + jewel(w, h),
  };
};

export const turbografx: BoxMaker = (p) => {
  const [w, h] = [450, 450];
  const cream = "#efe9dc";
  const orange = mix(p.accent, "#e08a2c", 0.35);
  return {
    w,
    h,
    corner: 4,
    body: cream,
    art: { x: 0, y: 118, w, h: h - 118 },
    title: { x: 22, y: 24, w: w - 158, h: 74, color: p.ink, shadow: null, align: "left", lines: 2 },
    imprint: { x: 22, y: h - 28, w: w - 60, color: p.paper },
    under:
      [0, 1, 2, 3]
        .map((i) =>
          poly(
            [
              [w - 86 + i * 24, 0],
              [w - 72 + i * 24, 0],
              [w - 118 + i * 24, 112],
              [w - 132 + i * 24, 112],
            ],
            i % 2 ? p.near : orange,
          ),
        )
        .join("") +
      rect(0, 110, w, 8, orange) +
      rect(0, 0, w - 110, 110, cream),
    over: rect(0, h - 40, w, 40, p.ink, 'opacity="0.55"') + jewel(w, h),
  };
};

export const neoGeo: BoxMaker = (p) => {
  const [w, h] = [430, 566];
  const gold = "#c9a45c";
  const line = (inset: number, width: number) =>
    `<rect x="${inset}" y="${inset}" width="${w - inset * 2}" height="${h - inset * 2}" rx="5" fill="none" stroke="${gold}" stroke-width="${width}"/>`;
  return {
    w,
    h,
    corner: 9,
    body: "#101014",
    art: { x: 24, y: 140, w: w - 48, h: h - 206 },
    title: { x: 34, y: 34, w: w - 68, h: 84, color: "#f3e7c8", shadow: "#5b4420", align: "middle", lines: 3 },
    imprint: { x: 34, y: h - 46, w: w - 68, color: gold },
    under: line(10, 2.5) + line(16, 1) + rect(24, 132, w - 48, 4, gold) + rect(24, h - 62, w - 48, 4, p.accent),
  };
};

export const atari: BoxMaker = (p) => {
  const [w, h] = [424, 572];
  const body = mix(p.near, p.ink, 0.15);
  const bands = [p.second, p.accent, p.far, mix(p.accent, p.ink, 0.3)].map((color, i) =>
    path(
      `M0 ${142 + i * 11}H${w * 0.58 - i * 8}Q${w * 0.7 - i * 8} ${142 + i * 11} ${w * 0.78 - i * 6} ${100 + i * 10}L${w} ${30 + i * 16}V${41 + i * 16}L${w * 0.79 - i * 6} ${111 + i * 10}Q${w * 0.71 - i * 8} ${153 + i * 11} ${w * 0.58 - i * 8} ${153 + i * 11}H0Z`,
      color,
    ),
  );
  return {
    w,
    h,
    corner: 4,
    body,
    art: { x: 26, y: 206, w: w - 52, h: h - 258, corner: 16 },
    title: {
      x: 26,
      y: 34,
      w: w * 0.66,
      h: 92,
      color: p.paper,
      shadow: mix(body, "#000000", 0.5),
      align: "left",
      lines: 3,
    },
    imprint: { x: 26, y: h - 34, w: w - 60, color: mix(body, p.paper, 0.75) },
    under: bands.join(""),
  };
};
