import { oklch } from "./color.ts";
import type { Random } from "../random.ts";

/** The few colours that one picture is printed in. */
export interface Palette {
  skyTop: string;
  skyLow: string;
  far: string;
  near: string;
  ink: string;
  accent: string;
  /** A second, calmer accent. */
  second: string;
  paper: string;
  dark: boolean;
}

type Tone = readonly [lightness: number, chroma: number, hueShift: number];
type Light = Record<Exclude<keyof Palette, "dark">, Tone>;

/** The light a picture is seen in; hues are turned as one, so the colours keep getting along. */
const lights: readonly (Light & { dark: boolean })[] = [
  {
    // dawn
    skyTop: [0.78, 0.08, 0],
    skyLow: [0.93, 0.06, 55],
    far: [0.68, 0.09, 20],
    near: [0.47, 0.1, -8],
    ink: [0.25, 0.05, -20],
    accent: [0.68, 0.18, 175],
    second: [0.85, 0.12, 80],
    paper: [0.97, 0.02, 60],
    dark: false,
  },
  {
    // night
    skyTop: [0.2, 0.06, 0],
    skyLow: [0.42, 0.11, 35],
    far: [0.36, 0.09, 15],
    near: [0.27, 0.07, -10],
    ink: [0.15, 0.04, -15],
    accent: [0.82, 0.15, 150],
    second: [0.62, 0.15, 60],
    paper: [0.94, 0.03, 120],
    dark: true,
  },
  {
    // dusk
    skyTop: [0.36, 0.11, 0],
    skyLow: [0.77, 0.13, 75],
    far: [0.52, 0.12, 35],
    near: [0.34, 0.09, 5],
    ink: [0.2, 0.05, -10],
    accent: [0.86, 0.14, 100],
    second: [0.64, 0.17, 55],
    paper: [0.96, 0.04, 90],
    dark: true,
  },
  {
    // noon
    skyTop: [0.82, 0.09, 0],
    skyLow: [0.95, 0.035, -10],
    far: [0.77, 0.11, 95],
    near: [0.58, 0.13, 85],
    ink: [0.29, 0.06, 20],
    accent: [0.64, 0.2, 195],
    second: [0.86, 0.14, 150],
    paper: [0.98, 0.015, 80],
    dark: false,
  },
  {
    // two inks on paper
    skyTop: [0.93, 0.035, 10],
    skyLow: [0.89, 0.055, 20],
    far: [0.74, 0.12, 0],
    near: [0.52, 0.15, -6],
    ink: [0.26, 0.07, -12],
    accent: [0.66, 0.19, 130],
    second: [0.82, 0.1, 60],
    paper: [0.975, 0.02, 30],
    dark: false,
  },
  {
    // under the sea, or in a cave
    skyTop: [0.55, 0.1, 0],
    skyLow: [0.3, 0.08, -12],
    far: [0.44, 0.1, -6],
    near: [0.24, 0.06, -18],
    ink: [0.16, 0.04, -20],
    accent: [0.84, 0.16, -110],
    second: [0.72, 0.13, 25],
    paper: [0.95, 0.03, -90],
    dark: true,
  },
];

export function drawPalette(random: Random): Palette {
  const { dark, ...light } = random.pick(lights);
  const drawn = random.between(0, 359);
  // Dark yellow is mud.
  const hue = dark && drawn > 50 && drawn < 125 ? drawn + 130 : drawn;
  const tones = Object.entries(light).map(([role, [l, c, shift]]) => [role, oklch(l, c, hue + shift)]);
  return { ...(Object.fromEntries(tones) as Record<keyof Light, string>), dark };
}
