/** How to go somewhere. */
export interface Going {
  /** Takes the place of the present entry of the history, so that going back skips it. */
  isReplacing?: boolean;
  /** Leaves scroll and focus where they are: for another state of the same page, such as a filter. */
  isSamePage?: boolean;
}

type Go = (href: string, going: Going) => Promise<void>;

const guards = new Set<() => boolean>();
let go: Go = async (href) => location.assign(href);

/** Goes to an address of this site. The page follows when it is ready. */
export function navigate(href: string, going: Going = {}): void {
  void navigateAndWait(href, going);
}

/** The same; resolves when the first answers of the page are here, or have failed: for what is shown as done meanwhile. */
export async function navigateAndWait(href: string, going: Going = {}): Promise<void> {
  if (!going.isSamePage && [...guards].some((mayLeave) => !mayLeave())) return;
  await go(href, going);
}

/** Has `mayLeave` asked before another page is gone to. @returns how to stop */
export function guardLeaving(mayLeave: () => boolean): () => void {
  guards.add(mayLeave);
  return () => void guards.delete(mayLeave);
}

/** The router of the page takes over from the browser. @returns how to give it back */
export function takeOver(router: Go): () => void {
  const before = go;
  go = router;
  return () => void (go = before);
}
