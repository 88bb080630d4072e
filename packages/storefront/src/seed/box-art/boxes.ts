import type { Platform } from "../../contract/nouns.ts";
import type { Random } from "../random.ts";
import { mix, oklch } from "./color.ts";
import type { Palette } from "./palette.ts";
import { circle, path, poly, rect, ring } from "./shapes.ts";

/** A box seen from the front: how large, where its picture and its title are, and what is printed around them. */
export interface Box {
  w: number;
  h: number;
  /** Radius of its corners. */
  corner: number;
  /** Colour of what is not picture. */
  body: string;
  /** Where the scene is seen. */
  art: { x: number; y: number; w: number; h: number; corner?: number };
  title: {
    x: number;
    y: number;
    w: number;
    h: number;
    color: string;
    /** Null for none. */
    shadow: string | null;
    align: "left" | "middle";
    lines: number;
  };
  /** Whether the title stands on the picture, and needs it calm. */
  veil?: boolean;
  /** Where the publisher stands: left, baseline of letters' top, colour. */
  imprint: { x: number; y: number; w: number; color: string };
  /** Over the body, under the picture. */
  under?: string;
  /** Over the picture. */
  over?: string;
}

/** Boxes of one machine look alike: that is how one finds them on a shelf. None bears a real mark. */
export type BoxMaker = (p: Palette, random: Random, year: number | null) => Box;

const black = "#17171c";
const onArt = (p: Palette) => ({ color: p.dark ? p.paper : p.ink, shadow: p.dark ? p.ink : null });

const nes: BoxMaker = (p, random, year) => {
  const [w, h] = [412, 572];
  if (year !== null && year <= 1986) {
    // The first years: black boxes, a slanted title, large pixels below.
    return {
      w,
      h,
      corner: 4,
      body: black,
      art: { x: 22, y: 196, w: w - 44, h: h - 250 },
      title: {
        x: 26,
        y: 58,
        w: w - 52,
        h: 112,
        color: p.paper,
        shadow: mix(black, p.accent, 0.75),
        align: "left",
        lines: 3,
      },
      imprint: { x: 26, y: h - 34, w: w - 150, color: mix(black, p.paper, 0.7) },
      under: [p.accent, p.second, p.far].map((color, i) => rect(26, 28 + i * 7, 84 - i * 22, 4, color)).join(""),
      over: circle(w - 44, h - 30, 13, p.second) + ring(w - 44, h - 30, 9, black, 1.5),
    };
  }
  const layout = random.between(0, 3);
  const seal =
    circle(w - 38, h - 38, 22, p.second) + ring(w - 38, h - 38, 17, p.ink, 1.5) + ring(w - 38, h - 38, 12, p.ink, 1);
  const foot = rect(0, h - 44, w, 44, p.ink, 'opacity="0.72"') + seal;
  const imprint = { x: 22, y: h - 30, w: w - 110, color: p.paper };
  if (layout === 0)
    return {
      w,
      h,
      corner: 4,
      body: p.ink,
      veil: true,
      art: { x: 0, y: 0, w, h },
      title: { x: 24, y: 30, w: w - 48, h: 118, ...onArt(p), align: random.pick(["left", "middle"]), lines: 3 },
      imprint,
      over: foot,
    };
  const band = random.pick([p.ink, p.near, p.accent, black, p.second]);
  const light = band === p.second || (band === p.accent && p.dark);
  const color = light ? p.ink : p.paper;
  const shadow = light ? null : mix(band, "#000000", 0.55);
  if (layout === 1)
    return {
      w,
      h,
      corner: 4,
      body: band,
      art: { x: 26, y: 26, w: w - 52, h: h - 216 },
      title: { x: 26, y: h - 176, w: w - 52, h: 104, color, shadow, align: "middle", lines: 3 },
      imprint: { ...imprint, color },
      under: rect(18, 18, w - 36, h - 200, mix(band, p.paper, 0.4)),
      over: seal,
    };
  return {
    w,
    h,
    corner: 4,
    body: band,
    art: { x: 0, y: 150, w, h: h - 150 },
    title: {
      x: 22,
      y: 26,
      w: w - 44,
      h: 100,
      color: light ? p.ink : p.paper,
      shadow: light ? null : mix(band, "#000000", 0.55),
      align: "left",
      lines: 3,
    },
    imprint: { x: 22, y: h - 30, w: w - 110, color: p.paper },
    under: rect(0, 140, w, 10, mix(band, p.paper, 0.5)),
    over:
      rect(0, h - 44, w, 44, p.ink, 'opacity="0.72"') +
      circle(w - 38, h - 38, 22, p.second) +
      ring(w - 38, h - 38, 17, p.ink, 1.5) +
      ring(w - 38, h - 38, 12, p.ink, 1),
  };
};

const snes: BoxMaker = (p, random) => {
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

const n64: BoxMaker = (p, random) => {
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

const gameBoy: BoxMaker = (p) => {
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

const gameBoyAdvance: BoxMaker = (p) => {
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

const grid = (w: number, h: number, step: number, color: string) =>
  Array.from({ length: Math.ceil(w / step) }, (_, i) => rect(i * step, 0, 1, h, color)).join("") +
  Array.from({ length: Math.ceil(h / step) }, (_, i) => rect(0, i * step, w, 1, color)).join("");

const genesis: BoxMaker = (p) => {
  const [w, h] = [408, 572];
  const slant = [0, 1, 2].map((i) =>
    poly(
      [
        [w - 120 + i * 26, 0],
        [w - 104 + i * 26, 0],
        [w - 186 + i * 26, 130],
        [w - 202 + i * 26, 130],
      ],
      [p.accent, p.second, p.far][i]!,
      'opacity="0.9"',
    ),
  );
  return {
    w,
    h,
    corner: 9,
    body: black,
    art: { x: 18, y: 150, w: w - 36, h: h - 200, corner: 6 },
    title: { x: 22, y: 32, w: w - 44, h: 94, color: "#f4f2ec", shadow: black, align: "left", lines: 3 },
    imprint: { x: 22, y: h - 32, w: w - 60, color: "#a9a7a0" },
    under: grid(w, h, 14, "#26262d") + slant.join("") + rect(0, 0, w, 136, black, 'opacity="0.55"'),
  };
};

const masterSystem: BoxMaker = (p) => {
  const [w, h] = [408, 572];
  const paper = "#f4f3ee";
  return {
    w,
    h,
    corner: 9,
    body: paper,
    art: { x: 66, y: 190, w: w - 132, h: h - 262 },
    title: {
      x: 32,
      y: 40,
      w: w - 64,
      h: 116,
      color: mix(p.ink, "#222233", 0.5),
      shadow: null,
      align: "middle",
      lines: 3,
    },
    imprint: { x: 66, y: h - 44, w: w - 132, color: "#7c7b86" },
    under: grid(w, h, 16, "#d9dbe3") + rect(0, h - 16, w, 16, p.accent) + rect(0, 0, w, 16, p.near),
  };
};

const saturn: BoxMaker = (p, random) => {
  const [w, h] = [364, 584];
  return {
    w,
    h,
    corner: 4,
    body: black,
    art: { x: 62, y: 0, w: w - 62, h },
    veil: true,
    title: { x: 82, y: 30, w: w - 104, h: 136, ...onArt(p), align: random.pick(["left", "middle"]), lines: 4 },
    imprint: { x: 82, y: h - 30, w: w - 110, color: p.paper },
    under:
      rect(0, 0, 62, h, black) +
      Array.from({ length: 16 }, (_, i) =>
        rect(10 + (i % 2) * 22, 24 + i * 33, 18, 20, i < 4 ? p.accent : "#26262e", 'rx="2"'),
      ).join(""),
    over: rect(62, h - 46, w - 62, 46, p.ink, 'opacity="0.6"') + rect(62, 0, 3, h, p.paper, 'opacity="0.5"'),
  };
};

const jewel = (w: number, h: number) =>
  rect(0, 0, w, h, "#ffffff", 'opacity="0.06"') +
  path(`M0 0H${w * 0.55}L${w * 0.2} ${h}H0Z`, "#ffffff", 'opacity="0.05"');

const dreamcast: BoxMaker = (p, random) => {
  const [w, h] = [450, 450];
  const white = "#f3f1ec";
  const arcs = [0, 1, 2].map((i) =>
    path(
      `M${14 + i * 9} ${h - 20}a${20 - i * 5} ${20 - i * 5} 0 0 1 ${26 - i * 9} -${26 - i * 6}`,
      "none",
      `stroke="${mix(white, p.accent, 0.9 - i * 0.25)}" stroke-width="4"`,
    ),
  );
  return {
    w,
    h,
    corner: 4,
    body: white,
    art: { x: 56, y: 0, w: w - 56, h },
    veil: true,
    title: { x: 78, y: 26, w: w - 102, h: 112, ...onArt(p), align: random.pick(["left", "middle"]), lines: 4 },
    imprint: { x: 78, y: h - 28, w: w - 130, color: p.paper },
    under:
      rect(0, 0, 56, h, white) +
      rect(0, 0, 56, 120, p.accent) +
      rect(26, 136, 4, 200, mix(white, p.ink, 0.25)) +
      arcs.join(""),
    over: rect(56, h - 40, w - 56, 40, p.ink, 'opacity="0.55"') + jewel(w, h),
  };
};

const playstation: BoxMaker = (p, random) => {
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

const turbografx: BoxMaker = (p) => {
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

const neoGeo: BoxMaker = (p) => {
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

const atari: BoxMaker = (p) => {
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

export const boxes: Record<Platform, BoxMaker> = {
  nes,
  snes,
  n64,
  "game-boy": gameBoy,
  "game-boy-advance": gameBoyAdvance,
  genesis,
  "master-system": masterSystem,
  saturn,
  dreamcast,
  playstation,
  "turbografx-16": turbografx,
  "neo-geo": neoGeo,
  "atari-2600": atari,
};
