import type { Condition, Region, Tag } from "../../contract/nouns.ts";
import type { Title } from "../plan.ts";
import type { Random } from "../random.ts";
import { mediumOf } from "./media.ts";

const saves = new Set<Title["genre"]>(["rpg", "adventure", "strategy", "simulation", "sports"]);

/** What a seller says of a copy, names in an order that stays; the likely answers are likely. */
export function tagsOf(title: Title, region: Region, condition: Condition, random: Random): Tag[] {
  const medium = mediumOf[title.platform];
  const sealed = condition === "sealed";
  const boxed = sealed || condition === "complete" || condition === "boxed";
  const worn = condition === "worn";
  const tags: Tag[] = [];
  const say = (name: string, value: string) => void tags.push({ name, value });

  say("completeness", completeness(condition, medium, random));
  say("language", languageOf(region, random));
  say("players", String(Math.min(title.players, 12)));
  if (boxed)
    say(
      "box",
      random.weighted([
        ["mint", sealed ? 40 : 8],
        ["light-wear", 45],
        ["shelf-wear", 22],
        ["crushed-corner", 12],
        ["sun-faded", 6],
        ["torn-flap", 4],
      ]),
    );
  if (!sealed && medium === "disc")
    say(
      "disc",
      random.weighted([
        ["clean", worn ? 5 : 55],
        ["light-scratches", 30],
        ["resurfaced", 12],
        ["deep-scratches", worn ? 40 : 1],
      ]),
    );
  else if (!sealed)
    say(
      "label",
      random.weighted([
        ["clean", worn ? 4 : 60],
        ["light-wear", 22],
        ["faded", worn ? 25 : 6],
        ["torn", worn ? 25 : 4],
        ["marker", worn ? 20 : 3],
      ]),
    );
  if (!sealed && medium === "cartridge" && saves.has(title.genre) && random.chance(0.55))
    say(
      "save-battery",
      random.weighted([
        ["works", 58],
        ["replaced", 31],
        ["dead", worn ? 25 : 8],
      ]),
    );
  if (!sealed && random.chance(0.72)) say("tested", "yes");
  if (condition === "complete" && random.chance(0.12))
    say("extra", random.pick(["poster", "map", "registration-card", "stickers"]));
  if (random.chance(0.05))
    say(
      "variant",
      random.weighted([
        ["budget-reprint", 6],
        ["first-print", 4],
        ["rental", 2],
      ]),
    );
  return tags;
}

function completeness(condition: Condition, medium: string, random: Random): string {
  if (condition === "sealed") return "factory-sealed";
  if (condition === "complete")
    return random.weighted([
      ["manual", 88],
      ["manual-and-inserts", 12],
    ]);
  return condition === "boxed" ? "no-manual" : `${medium}-only`;
}

function languageOf(region: Region, random: Random): string {
  if (region === "ntsc-j") return "ja";
  if (region === "ntsc-u") return "en";
  return random.weighted([
    ["en", 62],
    ["de", 14],
    ["fr", 12],
    ["es", 7],
    ["it", 5],
  ]);
}
