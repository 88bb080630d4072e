export type { VirtualHandle, VirtualProps } from "./components/virtual-rows/types.ts";
export type { VirtualGridProps } from "./components/virtual-grid/types.ts";
export { VirtualGrid } from "./components/virtual-grid/VirtualGrid.tsx";
export type { VirtualListProps } from "./components/virtual-list/types.ts";
export { VirtualList } from "./components/virtual-list/VirtualList.tsx";
