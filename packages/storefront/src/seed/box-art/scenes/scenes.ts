import type { Genre } from "../../../contract/nouns.ts";
import type { Scene } from "../scene.ts";
import { action } from "./action.ts";
import { adventure } from "./adventure.ts";
import { fighting } from "./fighting.ts";
import { other } from "./other.ts";
import { platformer } from "./platformer.ts";
import { puzzle } from "./puzzle.ts";
import { racing } from "./racing.ts";
import { rpg } from "./rpg.ts";
import { shooter } from "./shooter.ts";
import { simulation } from "./simulation.ts";
import { sports } from "./sports.ts";
import { strategy } from "./strategy.ts";

/** What the cover of a genre may show. */
export const scenes: Record<Genre, readonly Scene[]> = {
  action,
  adventure,
  fighting,
  platformer,
  puzzle,
  racing,
  rpg,
  shooter,
  sports,
  strategy,
  simulation,
  other,
};
