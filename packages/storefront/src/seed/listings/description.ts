import { type Condition, type Tag, platforms, regions } from "../../contract/nouns.ts";
import type { Title } from "../plan.ts";
import type { Random } from "../random.ts";
import { type Medium, mediumOf } from "./media.ts";

const openings: Record<Condition, readonly string[]> = {
  sealed: [
    "Never opened, still in its wrap.",
    "A sealed copy that went from the shop to a drawer.",
    "Unopened, bought as a gift and forgotten.",
    "Sealed; I have turned it over in my hands and nothing more.",
  ],
  complete: [
    "Complete with box and manual.",
    "Everything that came in the box is still in the box.",
    "Complete, from the collection of one careful owner.",
    "A full set: {medium}, box and manual.",
    "Box, manual and {medium} have stayed together all these years.",
  ],
  boxed: [
    "Box and {medium}, but the manual is gone.",
    "In its own box, without the manual.",
    "Comes boxed; somebody kept the manual.",
    "The {medium} in its box. No manual.",
  ],
  loose: [
    "Only the {medium}, and a good one.",
    "Loose {medium}, cleaned and ready to play.",
    "The {medium} by itself.",
    "A loose copy from a box of {platform} games I am letting go.",
    "Just the {medium}. It starts at the first try.",
  ],
  worn: [
    "Well played, and it shows.",
    "A worn {medium} that still does its job.",
    "Cheap for a reason: it has been through three childhoods.",
    "For playing, not for the shelf.",
    "Rough on the outside.",
  ],
};

const onTags: Record<string, readonly string[]> = {
  "box:mint": ["The box could pass for new.", "Corners of the box are sharp."],
  "box:light-wear": ["Light wear on the box, as you would expect.", "The box has a little wear at its edges."],
  "box:shelf-wear": ["Some shelf wear on the box.", "The back of the box is a bit rubbed."],
  "box:crushed-corner": ["One corner of the box is crushed, see the price.", "The box took a knock at one corner."],
  "box:sun-faded": ["The spine has faded in the sun."],
  "box:torn-flap": ["One flap of the box is torn."],
  "disc:clean": ["The disc is clean.", "No scratches that I could find."],
  "disc:light-scratches": ["A few light scratches that do not bother the console."],
  "disc:resurfaced": ["The disc was resurfaced and reads without a hitch."],
  "disc:deep-scratches": ["Deep scratches, though it plays to the end."],
  "label:clean": ["The label is clean.", "Label as it should be, no writing."],
  "label:light-wear": ["The label has a little wear."],
  "label:faded": ["The label has faded."],
  "label:torn": ["A piece of the label is missing."],
  "label:marker": ["A former owner signed the label in marker."],
  "save-battery:works": ["The save battery holds.", "It saves, I checked the next day."],
  "save-battery:replaced": ["The save battery is new.", "I replaced the save battery this year."],
  "save-battery:dead": ["The save battery is dead, so bring patience or a soldering iron."],
  "extra:poster": ["The poster is there, too."],
  "extra:map": ["The map is there, too."],
  "extra:registration-card": ["Even the registration card is blank."],
  "extra:stickers": ["The stickers were never used."],
  "variant:budget-reprint": ["This is the later budget print."],
  "variant:first-print": ["First print."],
  "variant:rental": ["It comes from a rental shop and has the sticker to prove it."],
};

const closings = [
  "Posted within a day, well padded.",
  "Ships in a sturdy box.",
  "Ask me for more pictures.",
  "Happy to combine postage.",
  "From a home without smoke or cats.",
  "Pickup is welcome.",
  "Sold as seen.",
  "I will miss it.",
];

const onGenre: Partial<Record<Title["genre"], readonly string[]>> = {
  rpg: ["Set aside a winter for it.", "Forty hours, if you skip the side roads."],
  puzzle: ["Five minutes turn into an evening."],
  racing: ["Best with someone next to you on the sofa."],
  fighting: ["Best with a friend who does not mind losing."],
  shooter: ["Short, loud and fair.", "You will see the first boss. Maybe the second."],
  platformer: ["The second world is where it gets good.", "Easy to start, hard to put down."],
  sports: ["Still the one we play when people come over."],
  adventure: ["Keep pencil and paper close.", "I drew my own maps back then."],
  strategy: ["One more turn, as they say."],
  action: ["Good for an evening with two pads."],
};

const mediumWords: Record<Medium, string> = { cartridge: "cartridge", disc: "disc", card: "card" };

/** Two to five sentences that agree with the tags. */
export function describe(
  title: Title,
  listing: { condition: Condition; region: keyof typeof regions; tags: readonly Tag[] },
  random: Random,
): string {
  const sentences = [random.pick(openings[listing.condition])];
  for (const { name, value } of listing.tags) {
    const lines = onTags[`${name}:${value}`];
    if (lines && random.chance(0.8)) sentences.push(random.pick(lines));
  }
  if (listing.region !== "ntsc-u" && random.chance(0.5))
    sentences.push(`This is the release for ${regions[listing.region]}.`);
  const liking = onGenre[title.genre];
  if (liking && random.chance(0.25)) sentences.push(random.pick(liking));
  if (random.chance(0.45)) sentences.push(random.pick(closings));
  return sentences
    .join(" ")
    .replaceAll("{medium}", mediumWords[mediumOf[title.platform]])
    .replaceAll("{platform}", platforms[title.platform]);
}
