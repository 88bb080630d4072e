/** Kept once somebody does something with the page. On a server, and for who loads a page to act on it, it is kept already. */
export const wanted = Promise.withResolvers<void>();
if (typeof document === "undefined") wanted.resolve();
