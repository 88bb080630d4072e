/** How to go somewhere. */
export interface Going {
  /** Takes the place of the present entry of the history, so that going back skips it. */
  isReplacing?: boolean;
  /** Leaves scroll and focus where they are: for another state of the same page, such as a filter. */
  isSamePage?: boolean;
}

type Go = (href: string, going: Going) => void;

let go: Go = (href) => location.assign(href);

/** Goes to an address of this site. Resolves nothing: the page follows when it is ready. */
export function navigate(href: string, going: Going = {}): void {
  go(href, going);
}

/** The router of the page takes over from the browser. @returns how to give it back */
export function takeOver(router: Go): () => void {
  const before = go;
  go = router;
  return () => void (go = before);
}
