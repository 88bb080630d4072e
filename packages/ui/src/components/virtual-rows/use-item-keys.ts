import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { neighbour } from "../../core/neighbour.ts";
import { focusItem, itemIndexOf, usesArrows } from "../../core/item-focus.ts";

/**
 * Arrow keys, Home and End lead from item to item while focus is in the list. The focused item is known, so
 * that it stays rendered wherever the list goes; an item that is not rendered yet gets focus when it is.
 */
export function useItemKeys(list: RefObject<HTMLElement | null>, count: number, columns: number) {
  const [focusedItem, setFocusedItem] = useState<number | null>(null);
  const awaited = useRef<number | null>(null);

  return {
    focusedItem,
    /** Gives focus to the item that a key asked for, as soon as it is there. */
    settle() {
      if (awaited.current !== null && focusItem(list.current, awaited.current)) awaited.current = null;
    },
    /** Says which item to bring into view for this key; null when the key is not the list's. */
    itemFor(event: KeyboardEvent): number | null {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
      const from = event.target as HTMLElement;
      const at = itemIndexOf(from);
      const item = at === null || usesArrows(from) ? null : neighbour(at, event.key, count, columns);
      if (item === null) return null;
      event.preventDefault();
      awaited.current = item;
      setFocusedItem(item);
      return item;
    },
    onFocus: (event: FocusEvent) => setFocusedItem(itemIndexOf(event.target)),
    onBlur(event: FocusEvent) {
      if (awaited.current === null && !event.currentTarget.contains(event.relatedTarget)) setFocusedItem(null);
    },
  };
}
