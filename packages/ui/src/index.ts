export type { AppliedFilter, AppliedFiltersProps } from "./components/applied-filters/types.ts";
export { AppliedFilters } from "./components/applied-filters/AppliedFilters.tsx";
export type { BoundaryFailure, BoundaryProps } from "./components/boundary/types.ts";
export { Boundary } from "./components/boundary/Boundary.tsx";
export type { ButtonProps } from "./components/button/types.ts";
export { Button } from "./components/button/Button.tsx";
export type { CardProps } from "./components/card/types.ts";
export { Card } from "./components/card/Card.tsx";
export type { CarouselProps } from "./components/carousel/types.ts";
export { Carousel } from "./components/carousel/Carousel.tsx";
export type { DialogProps } from "./components/dialog/types.ts";
export { Dialog } from "./components/dialog/Dialog.tsx";
export type { FieldControl, FieldProps } from "./components/field/types.ts";
export { Field } from "./components/field/Field.tsx";
export type {
  Facet,
  FacetValue,
  FilterForm,
  FilterPanelProps,
  Filters,
  FilterWords,
  PriceLimits,
} from "./components/filter-panel/types.ts";
export { FilterPanel } from "./components/filter-panel/FilterPanel.tsx";
export type { ImageProps } from "./components/image/types.ts";
export { Image } from "./components/image/Image.tsx";
export type { LinkProps } from "./components/link/types.ts";
export { Link } from "./components/link/Link.tsx";
export type { PriceProps } from "./components/price/types.ts";
export { Price } from "./components/price/Price.tsx";
export type { RatingProps } from "./components/rating/types.ts";
export { Rating } from "./components/rating/Rating.tsx";
export type { RatingInputProps } from "./components/rating-input/types.ts";
export { RatingInput } from "./components/rating-input/RatingInput.tsx";
export type { SearchBoxProps } from "./components/search-box/types.ts";
export { SearchBox } from "./components/search-box/SearchBox.tsx";
export type { SkeletonProps } from "./components/skeleton/types.ts";
export { Skeleton } from "./components/skeleton/Skeleton.tsx";
export type { Tab, TabsProps } from "./components/tabs/types.ts";
export { Tabs } from "./components/tabs/Tabs.tsx";
export type { ToastProps, ToastsProps } from "./components/toast/types.ts";
export { Toast } from "./components/toast/Toast.tsx";
export { showToast, Toasts } from "./components/toast/Toasts.tsx";
export type { VirtualGridProps } from "./components/virtual-grid/types.ts";
export { VirtualGrid } from "./components/virtual-grid/VirtualGrid.tsx";
export type { VirtualListProps } from "./components/virtual-list/types.ts";
export { VirtualList } from "./components/virtual-list/VirtualList.tsx";
export type { VirtualHandle, VirtualProps } from "./components/virtual-rows/types.ts";
export { useLoadMore, type ListPart, type LoadMore } from "./hooks/use-load-more.ts";
export { listenToRenders, useRenderBudget, type RenderReport } from "./hooks/use-render-budget.tsx";
export { useTransitionedState, type TransitionedState } from "./hooks/use-transitioned-state.ts";
export { createToastQueue, type ToastMessage, type ToastOptions, type ToastQueue } from "./core/toast-queue.ts";
export { wantsLessData } from "./core/wants-less-data.ts";
export { writtenCount, writtenPrice } from "./core/written-number.ts";
export type { ImageFormat, Picture } from "./core/picture-sources.ts";
