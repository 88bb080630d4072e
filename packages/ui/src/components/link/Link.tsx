import { useEffect, useRef, type MouseEvent } from "react";
import { wantsLessData } from "../../core/wants-less-data.ts";
import { useIntent } from "../../hooks/use-intent.ts";
import type { LinkProps } from "./types.ts";

/** A link whose page is on its way before it is clicked. Without JavaScript it is a link. */
export function Link({ href, prefetch, prefetchInView = false, navigate, onClick, ...rest }: LinkProps) {
  const anchor = useRef<HTMLAnchorElement>(null);
  const intent = useIntent(href, () => {
    if (!wantsLessData()) prefetch?.(href);
  });
  const tell = useRef(intent.tell);
  useEffect(() => {
    tell.current = intent.tell;
  });
  useEffect(() => {
    const element = anchor.current;
    if (!prefetchInView || !element) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      tell.current();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [prefetchInView, href]);

  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!navigate || event.defaultPrevented || isForBrowser(event)) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...rest} {...intent.handlers} ref={anchor} href={href} onClick={go} />;
}

function isForBrowser(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target, origin, href } = event.currentTarget;
  return (
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    (target !== "" && target !== "_self") ||
    event.currentTarget.hasAttribute("download") ||
    (href !== "" && origin !== location.origin)
  );
}
