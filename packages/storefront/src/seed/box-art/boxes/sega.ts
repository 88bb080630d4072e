import { mix } from "../color.ts";
import { path, poly, rect } from "../shapes.ts";
import { type BoxMaker, black, onArt } from "./box.ts";
import { jewel } from "./jewel.ts";

const grid = (w: number, h: number, step: number, color: string) =>
  Array.from({ length: Math.ceil(w / step) }, (_, i) => rect(i * step, 0, 1, h, color)).join("") +
  Array.from({ length: Math.ceil(h / step) }, (_, i) => rect(0, i * step, w, 1, color)).join("");

export const genesis: BoxMaker = (p) => {
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

export const masterSystem: BoxMaker = (p) => {
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

export const saturn: BoxMaker = (p, random) => {
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

export const dreamcast: BoxMaker = (p, random) => {
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
