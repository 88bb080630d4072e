// No schema here: pages need these words, and not the library that checks.

/** The machines that games were made for, as ids and as shoppers read them. */
export const platforms = {
  nes: "NES",
  snes: "Super NES",
  n64: "Nintendo 64",
  "game-boy": "Game Boy",
  "game-boy-advance": "Game Boy Advance",
  genesis: "Sega Genesis",
  "master-system": "Master System",
  saturn: "Sega Saturn",
  dreamcast: "Dreamcast",
  playstation: "PlayStation",
  "turbografx-16": "TurboGrafx-16",
  "neo-geo": "Neo Geo",
  "atari-2600": "Atari 2600",
} as const;

export const regions = { "ntsc-u": "North America", "ntsc-j": "Japan", pal: "Europe" } as const;

/** From best to worst. */
export const conditions = {
  sealed: "Sealed",
  complete: "Complete in box",
  boxed: "Boxed, no manual",
  loose: "Loose",
  worn: "Worn",
} as const;

export const genres = {
  action: "Action",
  adventure: "Adventure",
  fighting: "Fighting",
  platformer: "Platformer",
  puzzle: "Puzzle",
  racing: "Racing",
  rpg: "Role-playing",
  shooter: "Shooter",
  sports: "Sports",
  strategy: "Strategy",
  simulation: "Simulation",
  other: "Other",
} as const;

/** Widths in pixels in which box art is kept; its height is its width times four thirds. */
export const artWidths = [160, 320, 640] as const;

/** Orders in which a search can be read. */
export const sorts = ["relevance", "price-up", "price-down", "newest", "rating"] as const;
