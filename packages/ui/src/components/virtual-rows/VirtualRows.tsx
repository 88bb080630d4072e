import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { rowFlow } from "../../core/row-flow.ts";
import { lastAtOrBefore, rowsToRender } from "../../core/rows-to-render.ts";
import { offsetOf, scrollerOptions, windowAsElement } from "./scroller.ts";
import type { VirtualProps } from "./types.ts";
import { useItemKeys } from "./use-item-keys.ts";
import { useListStart } from "./use-list-start.ts";
import { useSavedScroll } from "./use-saved-scroll.ts";
import { VirtualItem } from "./VirtualItem.tsx";

type VirtualRowsProps<Item> = VirtualProps<Item> & {
  /** How many items make a row; null while nobody knows, when each item passes for one. */
  columns: number | null;
  estimateRowPx: number;
  gapPx: number;
  /** Rows in the markup of a server. */
  serverRows: number;
  /** Items that stick to the top of the view, ascending; in one column only. */
  stickyItems: readonly number[];
  list: RefObject<HTMLDivElement | null>;
  className: string;
  style: CSSProperties;
};

/** Rows ready beyond the screen: three on the way that the reader goes, one behind. */
const ahead = 3;
const behind = 1;
/** Rows come and go about this much at a time: three frames of a 6,000 px/s fling. */
const blockPx = 300;

/** The rows of a list of any length, of which the page holds only those in view. */
export function VirtualRows<Item>(props: VirtualRowsProps<Item>) {
  // The virtualiser is one object that changes inside: what it says differs between two renders with the same
  // inputs, and a compiled component would keep the first answer. The items in the rows are compiled.
  "use no memo";
  const { items, columns, label, list, gapPx, estimateRowPx, stickyItems, onEndNear, restoreKey } = props;
  const scroller = props.scroller ?? "window";
  const totalCount = props.totalCount ?? items.length;
  const perRow = columns ?? 1;
  const count = Math.ceil(items.length / perRow);
  const frame = useRef<HTMLDivElement>(null);
  const startPx = useListStart(list, frame);
  const keys = useItemKeys(list, items.length, perRow);
  const saved = useSavedScroll(restoreKey, scroller);
  const heading = useRef<"forward" | "backward" | null>(null);
  // An inline function must not make the virtualiser forget 50,000 positions: keys follow items alone.
  const itemKey = useRef(props.itemKey);
  itemKey.current = props.itemKey;
  const rowKey = useCallback(
    (row: number) => {
      const item = items[row];
      return perRow === 1 && item !== undefined ? itemKey.current(item, row) : `${perRow}/${row}`;
    },
    [items, perRow, saved.generation],
  );
  const estimateSize = useCallback(() => estimateRowPx, [estimateRowPx]);
  const { scrollToFn, ...observers } = scrollerOptions[scroller];

  const virtualizer = useVirtualizer<Element, HTMLElement>({
    ...observers,
    scrollToFn: (...move) => {
      if (saved.mayScroll()) scrollToFn(...move);
    },
    getScrollElement: scroller === "window" ? windowAsElement : () => frame.current,
    initialOffset: saved.initialOffset,
    initialMeasurementsCache: saved.initialMeasurementsCache,
    initialRect: { width: 0, height: props.serverRows * estimateRowPx },
    count,
    getItemKey: rowKey,
    estimateSize,
    gap: gapPx,
    scrollMargin: startPx,
    scrollPaddingStart: stickyItems.length > 0 ? estimateRowPx : 0,
    // Unrounded: rows stand in the flow, where a page keeps fractions.
    measureElement: (element, entry) => entry?.borderBoxSize[0]?.blockSize ?? element.getBoundingClientRect().height,
    useScrollendEvent: true,
    rangeExtractor: ({ startIndex, endIndex }) =>
      rowsToRender({
        firstVisible: startIndex,
        lastVisible: endIndex,
        count,
        heading: heading.current,
        ahead,
        behind,
        block: Math.min(4, Math.ceil(blockPx / estimateRowPx)),
        kept: [
          keys.focusedItem === null ? null : Math.floor(keys.focusedItem / perRow),
          lastAtOrBefore(stickyItems, startIndex),
        ],
      }),
  });
  heading.current = virtualizer.scrollDirection ?? heading.current;
  const flow = rowFlow(virtualizer.getVirtualItems(), startPx, virtualizer.getTotalSize(), gapPx);

  useLayoutEffect(() => saved.open(virtualizer, offsetOf(scroller, frame.current)), [virtualizer, saved.generation]);
  useLayoutEffect(() => saved.keep(virtualizer), [virtualizer, restoreKey]);
  useLayoutEffect(keys.settle);

  const goTo = (item: number, align: "start" | "auto") => {
    if (item >= 0 && item < items.length) virtualizer.scrollToIndex(Math.floor(item / perRow), { align });
  };

  // Turning a phone makes other rows: stay with the item that was at the top.
  const top = useRef({ item: 0, columns });
  useLayoutEffect(() => {
    const { item, columns: former } = top.current;
    if (former !== null && former !== columns && item > 0) goTo(item, "start");
    else top.current = { item: (virtualizer.range?.startIndex ?? 0) * perRow, columns };
    top.current.columns = columns;
  });

  const isEndNear = (virtualizer.range?.endIndex ?? -1) >= count - 1 - ahead;
  useEffect(() => {
    if (isEndNear) onEndNear?.();
    // One call for each length, however often a parent gives a new function.
  }, [isEndNear, items.length]);

  useImperativeHandle(props.handle, () => ({
    scrollToItem: (item, where = "start") => goTo(item, where === "nearest" ? "auto" : "start"),
  }));
  const onKeyDown = (event: KeyboardEvent) => goTo(keys.itemFor(event) ?? -1, "auto");

  // One flat run of children: an item keeps its element when the columns around it change.
  const children = flow.rows.flatMap(({ index: row, missingPx }, nth) => [
    missingPx > 0 && <Missing key={missingAfter(flow.rows[nth - 1])} heightPx={missingPx} isAbove={nth === 0} />,
    ...items.slice(row * perRow, (row + 1) * perRow).map((item, column) => {
      const index = row * perRow + column;
      return (
        <VirtualItem
          key={props.itemKey(item, index)}
          item={item}
          index={index}
          measuredRow={column === 0 && columns !== null ? row : undefined}
          measure={virtualizer.measureElement}
          setSize={totalCount}
          isSticky={stickyItems.includes(index)}
          render={props.renderItem}
        />
      );
    }),
  ]);
  if (flow.missingAfterPx > 0)
    children.push(<Missing key={missingAfter(flow.rows.at(-1))} heightPx={flow.missingAfterPx} isAbove={false} />);

  const isFrame = scroller === "element";
  return (
    // A box that scrolls must be reachable without a mouse, and say what it is.
    <div
      ref={isFrame ? frame : undefined}
      className={isFrame ? "ui-virtual ui-virtual--frame" : "ui-virtual"}
      {...(isFrame ? { role: "region", "aria-label": label, tabIndex: 0 } : {})}
    >
      <div
        ref={list}
        role="list"
        aria-label={label}
        className={`ui-virtual__list ${props.className}`}
        style={
          { "--virtual-row": `${estimateRowPx}px`, "--virtual-gap": `${gapPx}px`, ...props.style } as CSSProperties
        }
        onKeyDown={onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
      >
        {children}
      </div>
      {props.after}
    </div>
  );
}

/**
 * Where rows take the place of shapes, the shapes go on further down. Nothing has moved, and for a browser nothing has
 * only when these are others: the same element in another place is a layout shift, 15 of them in a fling through a category.
 */
const missingAfter = (row: { index: number } | undefined) => `missing after ${row?.index ?? "nothing"}`;

/** Stands for rows that are not rendered, and looks like them from afar: a fast fling shows shapes, never a blank. */
function Missing({ heightPx, isAbove }: { heightPx: number; isAbove: boolean }) {
  const side = isAbove ? "above" : "below";
  return (
    <div aria-hidden className={`ui-virtual__missing ui-virtual__missing--${side}`} style={{ height: heightPx }} />
  );
}
