import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { CallError, createClient } from "../contract/client.ts";
import { askBy } from "../data/ask-bff.ts";
import { carriedType, unpackAnswers } from "../data/carried.ts";
import { DataStore } from "../data/data-store.ts";
import { readAddress } from "../router/address.ts";
import { findRoute } from "../router/find-route.ts";
import { loadPage } from "../router/page-code.ts";
import { routes } from "../routes/routes.ts";
import { App } from "./App.tsx";
import "../styles/site.css";

const client = createClient();
const store = new DataStore(askBy(client));

async function hydrate(): Promise<void> {
  // A page opened anew begins at its top, wherever the one before it in this tab was scrolled to.
  const kept = history.state as { key?: string } | null;
  const initial = readAddress(location.href, kept?.key ?? Math.random().toString(36).slice(2, 10));
  const found = findRoute(routes, initial);
  await Promise.all([found && loadPage(found.route), answersArrived()]);
  // Not in the task that has run all of this code: a finger is answered between the two.
  await new Promise((resolve) => setTimeout(resolve));
  for (const { textContent } of document.querySelectorAll(`script[type="${carriedType}"][data-answers]`))
    unpackAnswers(store, textContent);
  startTransition(() => {
    hydrateRoot(document, <App data={{ store, command: client.command }} initial={initial} />, {
      onRecoverableError: reportUnsaid,
    });
  });
}

/**
 * What React got over by itself. A part that failed on the server (React's error 419) is in the server's log, and an answer
 * that did not come is said in the page; all else is a fault of ours.
 */
function reportUnsaid(error: unknown): void {
  const { cause, message } = error as Error;
  const isLost = cause instanceof TypeError && /fetch|network|load failed/i.test(cause.message);
  if (!message.includes("#419;") && !(cause instanceof CallError) && !isLost) reportError(error);
}

/** A page in one piece has them; of one that streams, this may run before its first part is whole. */
async function answersArrived(): Promise<void> {
  if (document.querySelector("script[data-answers]") || document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

void hydrate();
