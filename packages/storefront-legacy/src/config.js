export const SHOP_NAME = 'Cartridge Corner';

/** How long typing rests before we ask the server, in milliseconds. */
export const TYPING_DELAY = 250;

/** How many listings a search shows at a time. */
export const PAGE_SIZE = 24;

/** The most that the server gives at once. */
export const LARGEST_PAGE = 100;

/** Widths in which box art is kept. */
export const ART_WIDTHS = [160, 320, 640];

export const DEFAULT_LOCALE = 'en';

/** How many listings of a category are shown at the most, and how many are added at a time. */
export const CATEGORY_LIMIT = 5000;
export const CATEGORY_PART = 1000;
