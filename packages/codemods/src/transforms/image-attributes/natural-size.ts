import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { NodeOf, Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";

const require = createRequire(import.meta.url);

/** The size in CSS pixels of an image file of the tree that `src` names by an import, or `null` where it cannot be read. */
export function naturalSize(source: Source, src: NodeOf<"JSXAttribute">): { width: number; height: number } | null {
  if (src.value?.type !== "JSXExpressionContainer") return null;
  const origin = originOf(source, src.value.expression);
  if (
    !origin ||
    origin.name !== "default" ||
    origin.rest.length > 0 ||
    !/^\.{1,2}\/.*\.(png|jpe?g|gif|webp|avif)$/i.test(origin.source)
  )
    return null;
  try {
    const { imageSize } = require("image-size") as typeof import("image-size");
    return imageSize(readFileSync(join(dirname(source.path), origin.source)));
  } catch {
    // Not there, or no image: then nothing is provable, and that is all that is asked.
    return null;
  }
}
