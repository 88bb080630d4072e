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

/** Focuses what can be focused first in an item, without the browser's own jump: the list has scrolled already. */
export function focusItem(list: HTMLElement | null, item: number): boolean {
  const element = list?.querySelector(`[data-item="${item}"]`);
  element?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
  return element != null;
}
