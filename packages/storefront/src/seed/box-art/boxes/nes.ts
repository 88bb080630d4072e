import { mix } from "../color.ts";
import { circle, rect, ring } from "../shapes.ts";
import { type BoxMaker, black, onArt } from "./box.ts";

export const nes: BoxMaker = (p, random, year) => {
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
