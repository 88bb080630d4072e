import { mix, oklch } from "../color.ts";
import { circle, path, rect } from "../shapes.ts";
import { type BoxMaker, black, onArt } from "./box.ts";

export const snes: BoxMaker = (p, random) => {
  const [w, h] = [464, 326];
  const dots = [p.accent, p.second, p.far, p.paper].map((color, i) =>
    circle(26 + [0, 9, -9, 0][i]!, h - 34 + [-9, 0, 0, 9][i]!, 5, color),
  );
  return {
    w,
    h,
    corner: 4,
    body: black,
    art: { x: 52, y: 0, w: w - 52, h },
    veil: true,
    title: { x: 74, y: 24, w: w - 100, h: 92, ...onArt(p), align: random.pick(["left", "middle"]), lines: 3 },
    imprint: { x: 74, y: h - 24, w: w - 120, color: p.paper },
    under: rect(0, 0, 52, h, black) + rect(48, 0, 4, h, p.accent),
    over:
      rect(52, h - 34, w - 52, 34, p.ink, 'opacity="0.55"') +
      [0, 1, 2, 3, 4].map((i) => rect(14, 22 + i * 9, 24, 3, mix(black, p.paper, 0.7 - i * 0.12))).join("") +
      dots.join(""),
  };
};

export const n64: BoxMaker = (p, random) => {
  const [w, h] = [464, 330];
  const swing =
    path(`M${w} ${h}H${w * 0.42}C${w * 0.62} ${h * 0.9} ${w * 0.86} ${h * 0.72} ${w} ${h * 0.4}Z`, p.accent) +
    path(`M${w} ${h}H${w * 0.56}C${w * 0.74} ${h * 0.94} ${w * 0.9} ${h * 0.8} ${w} ${h * 0.58}Z`, p.ink);
  return {
    w,
    h,
    corner: 5,
    body: p.ink,
    art: { x: 0, y: 0, w, h },
    veil: true,
    title: { x: 24, y: 24, w: w - 48, h: 96, ...onArt(p), align: random.pick(["left", "middle"]), lines: 3 },
    imprint: { x: w * 0.72, y: h - 24, w: w * 0.25, color: p.paper },
    over: swing,
  };
};

export const gameBoy: BoxMaker = (p) => {
  const [w, h] = [448, 448];
  const silver = "#c9c8c2";
  return {
    w,
    h,
    corner: 4,
    body: silver,
    art: { x: 64, y: 0, w: w - 64, h },
    veil: true,
    title: { x: 84, y: 24, w: w - 108, h: 112, ...onArt(p), align: "left", lines: 4 },
    imprint: { x: 84, y: h - 26, w: w - 130, color: p.paper },
    under:
      rect(0, 0, 64, h, silver) +
      rect(58, 0, 6, h, p.near) +
      Array.from({ length: 6 }, (_, i) =>
        rect(14 + i * 6, h - 92 + i * 3, 3, 64, "#8f8e88", 'transform="skewY(-8)"'),
      ).join("") +
      rect(14, 26, 30, 5, "#5a5a70") +
      rect(14, 36, 30, 5, "#9a3a5a"),
    over: rect(64, h - 38, w - 64, 38, p.ink, 'opacity="0.6"'),
  };
};

export const gameBoyAdvance: BoxMaker = (p) => {
  const [w, h] = [448, 448];
  const violet = oklch(0.33, 0.11, 285);
  const holes = Array.from({ length: 12 }, (_, i) =>
    circle(18 + (i % 3) * 11, h - 74 + Math.floor(i / 3) * 13, 3, mix(violet, "#000000", 0.4)),
  );
  return {
    w,
    h,
    corner: 5,
    body: violet,
    art: { x: 58, y: 0, w: w - 58, h },
    veil: true,
    title: { x: 78, y: 26, w: w - 102, h: 112, ...onArt(p), align: "middle", lines: 4 },
    imprint: { x: 78, y: h - 28, w: w - 130, color: p.paper },
    under:
      path(`M0 0H58V${h}H0Z`, violet) +
      path(`M0 0H58V150Q30 110 0 104Z`, mix(violet, "#ffffff", 0.18)) +
      holes.join(""),
    over: rect(58, h - 40, w - 58, 40, p.ink, 'opacity="0.55"') + rect(56, 0, 3, h, p.second),
  };
};
