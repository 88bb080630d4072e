import { useLayoutEffect, useMemo, useState, useTransition, type ReactNode } from "react";
import { useData } from "../data/data-context.ts";
import { readAddress, type Address } from "./address.ts";
import { arriveAt } from "./arrive.ts";
import type { Route } from "./define-route.ts";
import { findRoute } from "./find-route.ts";
import { setLeaving } from "./leaving.ts";
import { takeOver, type Going } from "./navigate.ts";
import { nextPaint } from "./next-paint.ts";
import { pageCode } from "./page-code.ts";
import { RouterContext } from "./router-context.ts";
import { findScroll, keepScroll, saveScrolls } from "./scroll-memory.ts";
import { signInInstead } from "./sign-in-instead.ts";

type RouterProviderProps = {
  initial: Address;
  routes: readonly Route[];
  /** Called before each navigation. */
  onAct?: () => void;
  children: ReactNode;
};

const nothing = () => {};

/** How the page came to be at its address: what to do with scroll and focus once it is there. */
type Arrival = { address: Address; how: "load" | "link" | "back" | "same-page"; hash: string };

/** Keeps page and address together: links and `navigate()` change both in a transition, and so do back and forward. */
export function RouterProvider({ initial, routes, onAct = nothing, children }: RouterProviderProps) {
  const { store } = useData();
  const [arrival, setArrival] = useState<Arrival>({ address: initial, how: "load", hash: "" });
  const [isLeaving, startTransition] = useTransition();
  const { address } = arrival;

  // Before the effects of pages: one of them may lead elsewhere at once.
  useLayoutEffect(() => {
    history.scrollRestoration = "manual";
    let here = keyOfEntry() ?? initial.key;
    history.replaceState({ key: here }, "");
    const leave = () => keepScroll(here);

    const show = (how: Arrival["how"], key: string) => {
      leave();
      here = key;
      let next = readAddress(location.href, key);
      let found = findRoute(routes, next);
      const signIn = signInInstead(found, next, store);
      if (signIn !== null) {
        history.replaceState({ key }, "", signIn);
        next = readAddress(signIn, key);
        found = findRoute(routes, next);
      }
      store.forgetFailures();
      // Parts of the frame that wait for somebody to act must be alive before the page around them changes.
      onAct();
      const first = found?.route.queries?.(found.place) ?? [];
      for (const question of first) store.prefetch(question);
      if (found) {
        for (const question of found.route.later?.(found.place) ?? []) store.prefetch(question);
        pageCode(found.route).catch(reloadIfDeployed);
      }
      startTransition(() => setArrival({ address: next, how, hash: location.hash }));
      return Promise.allSettled(first.map((question) => store.read(question))).then(() => {});
    };
    const giveBack = takeOver(async (href, { isReplacing = false, isSamePage = false }: Going) => {
      const target = new URL(href, location.href);
      if (target.origin !== location.origin) {
        location.assign(href);
        return;
      }
      await nextPaint();
      const key = crypto.randomUUID().slice(0, 8);
      const isReplaced = isReplacing || target.href === location.href;
      leave();
      if (isReplaced) history.replaceState({ key }, "", target);
      else history.pushState({ key }, "", target);
      await show(isSamePage ? "same-page" : "link", key);
    });
    const onPop = () => {
      const key = keyOfEntry() ?? "hash";
      void show(key === "hash" ? "same-page" : "back", key);
    };
    const onLeave = () => {
      leave();
      saveScrolls();
    };
    addEventListener("popstate", onPop);
    addEventListener("pagehide", onLeave);
    return () => {
      giveBack();
      removeEventListener("popstate", onPop);
      removeEventListener("pagehide", onLeave);
    };
  }, [initial, routes, store, onAct]);

  useLayoutEffect(() => {
    if (arrival.how === "same-page") return;
    const key = arrival.how === "load" ? keyOfEntry() : arrival.address.key;
    arriveAt({
      isNew: arrival.how === "link",
      hash: arrival.hash,
      scrolledTo: key === null ? undefined : findScroll(key),
    });
  }, [arrival]);

  useLayoutEffect(() => setLeaving(isLeaving), [isLeaving]);
  const router = useMemo(() => ({ address, routes }), [address, routes]);
  return <RouterContext value={router}>{children}</RouterContext>;
}

/** Code that is no longer there belongs to an older deploy: the page is loaded anew. Not so without a network. */
async function reloadIfDeployed(): Promise<void> {
  const answer = await fetch(location.href, { method: "HEAD" }).catch(() => null);
  if (answer) location.reload();
}

function keyOfEntry(): string | null {
  return (history.state as { key?: string } | null)?.key ?? null;
}
