import type { Title } from "../plan.ts";
import { randomFor } from "../random.ts";
import { mix } from "./color.ts";
import { groundColor } from "./draw-art.ts";
import { drawPalette } from "./palette.ts";

const known = new Map<number, { name: string; color: string }>();

/** The name of a title's pictures, and the colour to show until one is there. */
export function artOf(title: Title): { name: string; color: string } {
  let art = known.get(title.id);
  if (!art) known.set(title.id, (art = { name: artName(title), color: artColor(title) }));
  return art;
}

function artName({ platform, name }: Title): string {
  const slug = name
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${platform}-${slug}`;
}

/** Between the ground and the picture: what one sees of it with eyes half shut. */
function artColor(title: Title): string {
  const p = drawPalette(randomFor(title.id, "art"));
  return mix(groundColor(p), mix(p.skyLow, p.near, 0.5), 0.6);
}
