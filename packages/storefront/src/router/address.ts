/** Where the browser is. */
export interface Address {
  path: string;
  /** With its question mark, or empty. */
  search: string;
  /** Tells entries of the history apart: going back comes to the same key. */
  key: string;
}

/** @param href an address on this site, with or without its origin */
export function readAddress(href: string, key: string): Address {
  const { pathname, search } = new URL(href, "http://site");
  return { path: pathname, search, key };
}
