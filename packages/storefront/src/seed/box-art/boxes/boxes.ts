import type { Platform } from "../../../contract/nouns.ts";
import type { BoxMaker } from "./box.ts";
import { nes } from "./nes.ts";
import { gameBoy, gameBoyAdvance, n64, snes } from "./nintendo.ts";
import { atari, neoGeo, playstation, turbografx } from "./others.ts";
import { dreamcast, genesis, masterSystem, saturn } from "./sega.ts";

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
