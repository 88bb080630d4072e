import type { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { CallError } from "../contract/client.ts";
import { packAnswers } from "../data/carried.ts";
import type { Query } from "../data/ask-bff.ts";
import { DataStore } from "../data/data-store.ts";
import { whoAmI } from "../data/use-me.ts";
import { isNotFound } from "../frame/is-not-found.ts";
import { readAddress } from "../router/address.ts";
import { findRoute, type Found } from "../router/find-route.ts";
import { loadPage } from "../router/page-code.ts";
import { routes } from "../routes/routes.ts";
import { App } from "./App.tsx";

/** What the server needs to know of a page before it is rendered. */
export interface PageFacts {
  /** By which its code is found in the build: the route's path, or null where there is none. */
  path: string | null;
  isPersonal: boolean;
  isForMembers: boolean;
}

export function factsOf(url: string): PageFacts {
  const found = findRoute(routes, readAddress(url, "first"));
  return {
    path: found?.route.path ?? null,
    isPersonal: (found?.route.isPersonal || found?.route.isForMembers) ?? false,
    isForMembers: found?.route.isForMembers ?? false,
  };
}

export interface RenderOptions {
  url: string;
  query: Query;
  /** Whether who asks may be signed in: then the page asks who it is. */
  mayBeMember: boolean;
  /** For the few inline scripts that a page in several parts has. */
  nonce?: string;
  signal: AbortSignal;
  onError: (error: unknown) => void;
}

/** A page whose first answers are here. */
export interface RenderedPage {
  status: number;
  /** Resolves when everything is here, so that the page can be sent in one piece. */
  whole: Promise<void>;
  pipe: (destination: Writable) => void;
  /** Answers for the browser that were not packed before; empty when there are none. */
  takeAnswers: () => string;
}

/** Asks what the page cannot do without, and begins to render. */
export async function renderPage(options: RenderOptions): Promise<RenderedPage> {
  const { url, query, mayBeMember, nonce, signal, onError } = options;
  const store = new DataStore((question) => query(question).catch(rethrowOurs));
  const initial = readAddress(url, "first");
  const found = findRoute(routes, initial);
  if (!mayBeMember) store.put(whoAmI, null as never);
  const [failures] = await Promise.all([
    askFirst(store, found),
    store.read(whoAmI).catch(() => {}),
    found && loadPage(found.route),
  ]);
  const sent = new Set<string>();
  let isShellReady: () => void;
  let shellFailed: (error: unknown) => void;
  const shell = new Promise<void>((resolve, reject) => ((isShellReady = resolve), (shellFailed = reject)));
  let isWhole: () => void;
  const whole = new Promise<void>((resolve) => (isWhole = resolve));
  const data = { store, command: () => Promise.reject(new Error("Pages send commands from browsers only.")) };
  const { pipe, abort } = renderToPipeableStream(<App data={data} initial={initial} />, {
    ...(nonce !== undefined && { nonce }),
    // In one piece there is nothing to be put in its place by scripts later.
    progressiveChunkSize: 1_000_000,
    onShellReady: () => isShellReady(),
    onShellError: (error) => shellFailed(error),
    onAllReady: () => isWhole(),
    onError,
  });
  signal.addEventListener("abort", () => abort(signal.reason), { once: true });
  await shell;
  return { status: statusOf(found, failures), whole, pipe, takeAnswers: () => packAnswers(store, sent) };
}

/** The server has a class of the same name, which is another one to `instanceof`: this bundle has its own copy of everything. */
function rethrowOurs(error: unknown): never {
  const { status, problem } = error as Partial<CallError>;
  throw typeof status === "number" ? new CallError(status, problem ?? null) : error;
}

async function askFirst(store: DataStore, found: Found | null): Promise<unknown[]> {
  if (!found) return [];
  // Begun now, so that they are under way while the others are waited for.
  for (const question of found.route.later?.(found.place) ?? []) store.read(question);
  const asked = (found.route.queries?.(found.place) ?? []).map((question) => store.read(question));
  const ended = await Promise.allSettled(asked);
  return ended.filter((end) => end.status === "rejected").map((end) => end.reason as unknown);
}

function statusOf(found: Found | null, failures: readonly unknown[]): number {
  if (!found || failures.some(isNotFound)) return 404;
  return failures.length > 0 ? 503 : 200;
}

/** Of every route, the chunk that its page is in: as the bundler names it in what `load` became. */
export const pages = routes.map(({ path, load }) => {
  const chunk = /\/(\w+)-[\w-]+\.js/.exec(String(load))?.[1];
  if (!chunk) throw new Error(`The route ${path} loads no chunk of its own: ${String(load)}`);
  return { path, chunk };
});
