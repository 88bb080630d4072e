/** What shoppers read for the ids that the server uses. */
export const PLATFORMS = {
  nes: 'NES',
  snes: 'Super NES',
  n64: 'Nintendo 64',
  'game-boy': 'Game Boy',
  'game-boy-advance': 'Game Boy Advance',
  genesis: 'Sega Genesis',
  'master-system': 'Master System',
  saturn: 'Sega Saturn',
  dreamcast: 'Dreamcast',
  playstation: 'PlayStation',
  'turbografx-16': 'TurboGrafx-16',
  'neo-geo': 'Neo Geo',
  'atari-2600': 'Atari 2600',
};

export const REGIONS = { 'ntsc-u': 'North America', 'ntsc-j': 'Japan', pal: 'Europe' };

/** From best to worst. */
export const CONDITIONS = {
  sealed: 'Sealed',
  complete: 'Complete in box',
  boxed: 'Boxed, no manual',
  loose: 'Loose',
  worn: 'Worn',
};

export const GENRES = {
  action: 'Action',
  adventure: 'Adventure',
  fighting: 'Fighting',
  platformer: 'Platformer',
  puzzle: 'Puzzle',
  racing: 'Racing',
  rpg: 'Role-playing',
  shooter: 'Shooter',
  sports: 'Sports',
  strategy: 'Strategy',
  simulation: 'Simulation',
  other: 'Other',
};

export const SORTS = {
  relevance: 'Best match',
  'price-up': 'Price, low to high',
  'price-down': 'Price, high to low',
  newest: 'Newest first',
  rating: 'Best rated',
};
