import type { SupportCode } from "../../support-code.ts";

/** What react-window calls `List`, made with @tanstack/react-virtual: the props that we write, and no others. */
export const virtualList: SupportCode = {
  name: "VirtualList",
  module: "virtual-list",
  imports: [
    { module: "react", name: "createElement" },
    { module: "react", name: "useRef" },
    { module: "@tanstack/react-virtual", name: "useVirtualizer" },
  ],
  text: (say, typed) => `/** An element that scrolls, with only those of its rows that are in sight. */
function VirtualList({ rowComponent, rowCount, rowHeight, rowProps, tagName = "div", style, ...rest }${typed ? ": any" : ""}) {
  const box = ${say("useRef")}${typed ? "<any>" : ""}(null);
  const virtualizer = ${say("useVirtualizer")}({
    count: rowCount,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 3,
  });
  const rows = virtualizer.getVirtualItems().map(({ index, start, size }) => {
    const transform = \`translateY(\${start}px)\`;
    const place = { position: "absolute", top: 0, left: 0, width: "100%", height: size, transform };
    const ariaAttributes = { "aria-posinset": index + 1, "aria-setsize": rowCount, role: "listitem" };
    return ${say("createElement")}(rowComponent, { ...rowProps, key: index, index, style: place, ariaAttributes });
  });
  const sizer = { "aria-hidden": true, style: { height: virtualizer.getTotalSize() } };
  const content = { ...rest, ref: box, style: { position: "relative", ...style } };
  return ${say("createElement")}(tagName, content, rows, ${say("createElement")}("div", sizer));
}`,
};
