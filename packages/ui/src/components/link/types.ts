import type { ComponentProps } from "react";
import type { Picture } from "../../core/picture-sources.ts";

export type LinkProps = Omit<ComponentProps<"a">, "href"> & {
  href: string;
  /** Fetches what the page behind the link needs, data and code. Called at most once for each address, when somebody is about to go there: a pointer or focus rests on the link, a press begins, a finger taps. Never for people who asked their browser to spare data. */
  prefetch?: (href: string) => void;
  /** The picture that the page behind the link shows first: asked for with the rest, in the best format that there is. */
  hero?: Picture;
  /** Prefetches as soon as the link is in view: for the one place that most people go next. */
  prefetchInView?: boolean;
  /** Goes there without loading a page; absent, the browser goes. Clicks that ask for a new tab or a download are left to the browser. */
  navigate?: (href: string) => void;
  /** Goes when a mouse button goes down instead of when it comes up, a tenth of a second sooner. For links that nobody drags. */
  goesOnPress?: boolean;
};
