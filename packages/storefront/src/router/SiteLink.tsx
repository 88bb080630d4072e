import { Link, type LinkProps } from "@latency-aficionados/ui";
import { useData } from "../data/data-context.ts";
import { navigate } from "./navigate.ts";
import { prefetchPage } from "./prefetch-page.ts";
import { useRouter } from "./router-context.ts";

export type SiteLinkProps = Omit<LinkProps, "navigate" | "prefetch" | "hero"> & {
  /** What the page behind the link shows first, as an image element would be told. */
  picture?: { srcSet: string; sizes: string };
};

/** A link within the site: its page is on its way as soon as somebody is about to go there. */
export function SiteLink({ picture, ...props }: SiteLinkProps) {
  const { store } = useData();
  const { routes } = useRouter();
  const prefetch = (href: string) => {
    prefetchPage(href, routes, store);
    // No preload: browsers complain of those that nobody came for in the end.
    if (picture) Object.assign(new Image(), { sizes: picture.sizes, srcset: picture.srcSet });
  };
  return <Link {...props} navigate={goTo} prefetch={prefetch} />;
}

const goTo = (href: string) => navigate(href);
