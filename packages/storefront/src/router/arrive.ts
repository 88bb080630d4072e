/** Puts scroll and focus where they belong on a page that has just been shown. */
export function arriveAt(page: { isNew: boolean; hash: string; scrolledTo: number | undefined }): void {
  const { isNew, hash, scrolledTo } = page;
  if (isNew) {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (target) target.scrollIntoView();
    else scrollTo({ top: 0, behavior: "instant" });
    focusQuietly(target ?? document.querySelector("h1"));
  } else if (scrolledTo !== undefined) {
    scrollTo({ top: scrolledTo, behavior: "instant" });
  }
}

/** Screen readers read on from there, as they do on a new page; nothing is seen of it. */
function focusQuietly(element: HTMLElement | null): void {
  if (!element) return;
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
