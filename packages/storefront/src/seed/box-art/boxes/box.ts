import type { Random } from "../../random.ts";
import type { Palette } from "../palette.ts";

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

export const onArt = (p: Palette) => ({ color: p.dark ? p.paper : p.ink, shadow: p.dark ? p.ink : null });

export const black = "#17171c";
