import { Link, type LinkProps } from "@latency-aficionados/ui";
import { useData } from "../data/data-context.ts";
import { navigate } from "./navigate.ts";
import { prefetchPage } from "./prefetch-page.ts";
import { useRouter } from "./router-context.ts";

type SiteLinkProps = Omit<LinkProps, "navigate" | "prefetch">;

/** A link within the site: its page is on its way as soon as somebody is about to go there. */
export function SiteLink(props: SiteLinkProps) {
  const { store } = useData();
  const { routes } = useRouter();
  return <Link {...props} navigate={goTo} prefetch={(href) => prefetchPage(href, routes, store)} />;
}

const goTo = (href: string) => navigate(href);
