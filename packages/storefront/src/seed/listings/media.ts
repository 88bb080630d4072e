import type { Condition, Platform } from "../../contract/nouns.ts";

/** What a game of a machine comes on; it decides what can be worn, lost or replaced. */
export type Medium = "cartridge" | "disc" | "card";

export const mediumOf: Record<Platform, Medium> = {
  nes: "cartridge",
  snes: "cartridge",
  n64: "cartridge",
  "game-boy": "cartridge",
  "game-boy-advance": "cartridge",
  genesis: "cartridge",
  "master-system": "cartridge",
  saturn: "disc",
  dreamcast: "disc",
  playstation: "disc",
  "turbografx-16": "card",
  "neo-geo": "cartridge",
  "atari-2600": "cartridge",
};

/** Machines whose boxes were plastic: those are kept, where cardboard was thrown away. */
const plasticBoxes = new Set<Platform>([
  "genesis",
  "master-system",
  "saturn",
  "dreamcast",
  "playstation",
  "turbografx-16",
  "neo-geo",
]);

/** In percent. */
export const conditionsOf = (platform: Platform): readonly (readonly [Condition, number])[] =>
  plasticBoxes.has(platform)
    ? [
        ["sealed", 4],
        ["complete", 54],
        ["boxed", 11],
        ["loose", 20],
        ["worn", 11],
      ]
    : [
        ["sealed", 2],
        ["complete", 19],
        ["boxed", 8],
        ["loose", 53],
        ["worn", 18],
      ];

/** Price against a loose copy. */
export const conditionFactor = (platform: Platform, condition: Condition): number => {
  const boxed = plasticBoxes.has(platform);
  switch (condition) {
    case "sealed":
      return boxed ? 3.4 : 5.2;
    case "complete":
      return boxed ? 1.6 : 2.4;
    case "boxed":
      return boxed ? 1.25 : 1.7;
    case "loose":
      return 1;
    case "worn":
      return 0.58;
  }
};
