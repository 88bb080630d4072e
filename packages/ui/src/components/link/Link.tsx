import { useEffect, useRef, type MouseEvent } from "react";
import { preload } from "react-dom";
import { pictureSources } from "../../core/picture-sources.ts";
import { wantsLessData } from "../../core/wants-less-data.ts";
import { useIntent } from "../../hooks/use-intent.ts";
import { isForBrowser } from "./is-for-browser.ts";
import type { LinkProps } from "./types.ts";

/** A link whose page is on its way before it is clicked. Without JavaScript it is a link. */
export function Link({
  href,
  prefetch,
  hero,
  prefetchInView = false,
  navigate,
  goesOnPress = false,
  onClick,
  ref,
  ...rest
}: LinkProps) {
  const anchor = useRef<HTMLAnchorElement>(null);
  const hasGone = useRef(false);
  const intent = useIntent<HTMLAnchorElement>(
    href,
    () => {
      if (wantsLessData()) return;
      const [best] = hero ? pictureSources(hero) : [];
      // Whoever does not know the format passes over the hint.
      if (hero && best) {
        const { address, srcSet, type } = best;
        preload(address, { as: "image", imageSrcSet: srcSet, imageSizes: hero.sizes, type, fetchPriority: "high" });
      }
      prefetch?.(href);
    },
    {
      ...rest,
      onPointerDown(event) {
        rest.onPointerDown?.(event);
        hasGone.current =
          goesOnPress && navigate !== undefined && event.pointerType === "mouse" && !isForBrowser(event);
        if (hasGone.current) navigate?.(href);
      },
    },
  );
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
    // A key clicks without a press; a mouse that has pressed has gone already.
    if (hasGone.current && event.detail > 0) hasGone.current = false;
    else navigate(href);
  };
  const keep = (element: HTMLAnchorElement | null) => {
    anchor.current = element;
    if (typeof ref === "function") return ref(element);
    if (ref) ref.current = element;
    return undefined;
  };
  return <a {...rest} {...intent.handlers} ref={keep} href={href} onClick={go} />;
}
