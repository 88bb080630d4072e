import { useRef, type CSSProperties, type KeyboardEvent } from "react";
import { focusItem, itemIndexOf, usesArrows } from "../../core/item-focus.ts";
import { neighbour } from "../../core/neighbour.ts";
import type { CarouselProps } from "./types.ts";
import { useEndsInView } from "./use-ends-in-view.ts";

/** A row that scrolls sideways, by finger, wheel, arrow keys or two buttons. Without JavaScript it scrolls as well. */
export function Carousel<Item>({
  label,
  items,
  itemKey,
  renderItem,
  itemWidth = "11rem",
  backLabel,
  onLabel,
}: CarouselProps<Item>) {
  const track = useRef<HTMLUListElement>(null);
  const ends = useEndsInView(track, items);
  const scroll = (pages: 1 | -1) => track.current?.scrollBy({ left: pages * track.current.clientWidth * 0.9 });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = event.target as HTMLElement;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = itemIndexOf(from);
    const to = at === null || usesArrows(from) ? null : neighbour(at, event.key, items.length, items.length);
    if (to === null) return;
    event.preventDefault();
    focusItem(track.current, to);
    track.current?.children[to]?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  };

  return (
    <div className="ui-carousel" style={{ "--carousel-item": itemWidth } as CSSProperties}>
      {/* Before the row: Tab passes the buttons, which lie at the row's ends, on the way to what they move. */}
      {!(ends.first && ends.last) && (
        <>
          <ScrollButton label={backLabel} side="back" isUseless={ends.first} onClick={() => scroll(-1)} />
          <ScrollButton label={onLabel} side="on" isUseless={ends.last} onClick={() => scroll(1)} />
        </>
      )}
      {/* Safari takes a list without bullets for no list, unless it is told. */}
      <ul ref={track} role="list" aria-label={label} className="ui-carousel__track" onKeyDown={onKeyDown}>
        {items.map((item, index) => (
          <li key={itemKey(item, index)} data-item={index} className="ui-carousel__item">
            {renderItem(item, index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

type ScrollButtonProps = { label: string; side: "back" | "on"; isUseless: boolean; onClick: () => void };

/** Lies above the row, so that coming and going moves nothing; keeps its focus at the end of the way. */
function ScrollButton({ label, side, isUseless, onClick }: ScrollButtonProps) {
  return (
    <button
      type="button"
      className={`ui-carousel__button ui-carousel__button--${side}`}
      aria-label={label}
      aria-disabled={isUseless}
      onClick={() => {
        if (!isUseless) onClick();
      }}
    >
      <span aria-hidden>{side === "back" ? "←" : "→"}</span>
    </button>
  );
}
