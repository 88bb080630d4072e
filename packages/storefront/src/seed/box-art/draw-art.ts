import type { Title } from "../plan.ts";
import { randomFor } from "../random.ts";
import type { Box } from "./boxes/box.ts";
import { boxes } from "./boxes/boxes.ts";
import { mix } from "./color.ts";
import { type Lettering, letter } from "./lettering.ts";
import { type Palette, drawPalette } from "./palette.ts";
import { scenes } from "./scenes/scenes.ts";
import { path, rect } from "./shapes.ts";

/** Size of the drawing: three by four, as the site shows covers. */
export const frame = { w: 480, h: 640 } as const;

/** The box of a title on a quiet ground, the same for every run and machine. */
export function drawArt(title: Title): string {
  const random = randomFor(title.id, "art");
  const p = drawPalette(random);
  const box = boxes[title.platform](p, random, title.year);
  const [left, top] = [(frame.w - box.w) / 2, (frame.h - box.h) / 2 - 4];
  const { art } = box;
  const drawn = random.pick(scenes[title.genre])({ w: art.w, h: art.h, random, p });
  // Seen in a mirror, a scene is another scene.
  const scene = random.chance(0.5) ? drawn : `<g transform="translate(${art.w} 0) scale(-1 1)">${drawn}</g>`;
  const stretch = random.pick([1, 1, 1.25, 1.5]);
  const name = letter(shortName(title.name), {
    maxWidth: box.title.w,
    maxHeight: box.title.h,
    maxPixel: 11,
    maxLines: box.title.lines,
    align: box.title.align,
    stretch,
  });
  const imprint = letter(title.publisher, { maxWidth: box.imprint.w, maxHeight: 14, maxPixel: 2, maxLines: 1 });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.w} ${frame.h}" width="${frame.w}" height="${frame.h}">` +
    `<clipPath id="box"><rect width="${box.w}" height="${box.h}" rx="${box.corner}"/></clipPath>` +
    `<clipPath id="art"><rect width="${art.w}" height="${art.h}" rx="${art.corner ?? 0}"/></clipPath>` +
    ground(p, top + box.h - 16) +
    shadow(left, top, box.w, box.h, p) +
    `<g transform="translate(${left} ${top})" clip-path="url(#box)">${rect(0, 0, box.w, box.h, box.body)}${box.under ?? ""}` +
    `<g transform="translate(${art.x} ${art.y})" clip-path="url(#art)">${scene}${box.veil ? veil(box, p) : ""}</g>${box.over ?? ""}` +
    placed(name, box.title) +
    path(imprint.d, box.imprint.color, `transform="translate(${box.imprint.x} ${box.imprint.y})"`) +
    edges(box.w, box.h) +
    "</g></svg>"
  );
}

/** What people call it: without what stands after a colon, where the name is long. */
function shortName(name: string): string {
  const [front, ...rest] = name.split(": ");
  return name.length > 30 && rest.length > 0 && front!.length >= 3 ? front! : name;
}

function placed(name: Lettering, at: Box["title"]): string {
  const x = at.x + (at.align === "middle" ? (at.w - name.width) / 2 : 0);
  const y = at.y + (at.h - name.height) / 2;
  const drop = Math.max(1.4, name.pixel * 0.55);
  const move = (dx: number) => `transform="translate(${(x + dx).toFixed(1)} ${(y + dx).toFixed(1)})"`;
  // A rim of its own colour makes thin letters firm.
  const firm = `stroke-width="${(name.pixel * 0.34).toFixed(2)}" stroke-linejoin="round"`;
  const shade = at.shadow ? path(name.d, at.shadow, `stroke="${at.shadow}" ${firm} ${move(drop)} opacity="0.8"`) : "";
  return shade + path(name.d, at.color, `stroke="${at.color}" ${firm} ${move(0)}`);
}

/** Lets a title on the picture be read, whatever is behind it. */
function veil({ art, title }: Box, p: Palette): string {
  const stop = (at: number, opacity: number) =>
    `<stop offset="${at}" stop-color="${p.skyTop}" stop-opacity="${opacity}"/>`;
  return (
    `<linearGradient id="veil" x1="0" y1="0" x2="0" y2="1">${stop(0, 0.95)}${stop(0.7, 0.75)}${stop(1, 0)}</linearGradient>` +
    rect(0, 0, art.w, (title.y - art.y + title.h) * 1.25, "url(#veil)")
  );
}

/** The wall and the shelf behind the box. */
function ground(p: Palette, shelf: number): string {
  const wall = groundColor(p);
  return rect(0, 0, frame.w, frame.h, wall) + rect(0, shelf, frame.w, frame.h - shelf, mix(wall, p.ink, 0.09));
}

/** Pale, with a breath of the picture's colour. */
export const groundColor = (p: Palette): string => mix("#ece9e4", mix(p.far, p.second, 0.4), 0.24);

const shadow = (x: number, y: number, w: number, h: number, p: Palette) =>
  [14, 10, 6, 3]
    .map((grow, i) =>
      rect(
        x - grow + 4,
        y - grow + 12,
        w + grow * 2 - 4,
        h + grow * 2,
        p.ink,
        `rx="${grow + 4}" opacity="${0.035 + i * 0.025}"`,
      ),
    )
    .join("");

/** Light on the left edge, shade on the right and at the fold of the spine. */
const edges = (w: number, h: number) =>
  rect(0, 0, 2, h, "#ffffff", 'opacity="0.35"') +
  rect(9, 0, 2, h, "#000000", 'opacity="0.16"') +
  rect(11, 0, 1.5, h, "#ffffff", 'opacity="0.14"') +
  rect(w - 3, 0, 3, h, "#000000", 'opacity="0.2"') +
  rect(0, h - 3, w, 3, "#000000", 'opacity="0.2"');
