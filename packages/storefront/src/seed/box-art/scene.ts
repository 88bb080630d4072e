import type { Random } from "../random.ts";
import type { Palette } from "./palette.ts";

/** What a scene is drawn on. Titles may stand in the upper third, so scenes keep it calm. */
export interface Canvas {
  w: number;
  h: number;
  random: Random;
  p: Palette;
}

export type Scene = (canvas: Canvas) => string;
