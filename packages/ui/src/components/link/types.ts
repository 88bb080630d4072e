import type { ComponentProps } from "react";

export type LinkProps = Omit<ComponentProps<"a">, "href"> & {
  href: string;
  /** Fetches what the page behind the link needs (data, code, its first picture). Called at most once for each address, when somebody is about to go there. */
  prefetch?: (href: string) => void;
  /** Calls `prefetch` as soon as the link is in view: for the one place that most people go next. */
  prefetchInView?: boolean;
  /** Goes there without loading a page; absent, the browser goes. Clicks that ask for a new tab or a download are left to the browser. */
  navigate?: (href: string) => void;
};
