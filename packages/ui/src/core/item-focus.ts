const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** The number of the item that an element is in; null outside of items. */
export function itemIndexOf(element: Element): number | null {
  const index = element.closest("[data-item]")?.getAttribute("data-item");
  return index == null ? null : Number(index);
}

/** Where arrow keys belong to a control, not to the list around it. */
export const usesArrows = (element: HTMLElement) =>
  element.isContentEditable ||
  element.matches("input, textarea, select, [role=slider], [role=combobox], [role=tab], [role=radio]");

/**
 * Focuses what can be focused first in an item, or else the item itself, without the browser's own jump: the list has
 * scrolled already. False when the item is not on the page.
 */
export function focusItem(list: HTMLElement | null, item: number): boolean {
  const element = list?.querySelector<HTMLElement>(`[data-item="${item}"]`);
  if (!element) return false;
  const target = element.querySelector<HTMLElement>(focusable) ?? element;
  // A heading between rows, or a row of words alone, would otherwise be where arrow keys get stuck.
  if (target === element) element.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}
