import type { Server } from "node:http";
import { z } from "zod";
import { AnswerCache } from "../cache/answer-cache.ts";
import { Invalidations } from "../cache/invalidations.ts";
import { PersonalCache } from "../cache/personal-cache.ts";
import type { Valkey } from "../cache/valkey.ts";
import { Section } from "../contract/home.ts";
import type { Observer } from "../observe/observer.ts";
import { account } from "./account.ts";
import { type AskInProcess, createAskInProcess } from "./ask-in-process.ts";
import { buying } from "./buying.ts";
import type { VitalsKeeper } from "./field/keep-vitals.ts";
import { followProducts } from "./follow-products.ts";
import type { Asker, Handlers, Services } from "./handler.ts";
import { answerAtOnce } from "./home/answer-at-once.ts";
import { createHomePage } from "./home/home-page.ts";
import { mayBeSomebody } from "./http/cookies.ts";
import { docsRoutes } from "./http/docs.ts";
import { endpointRoutes } from "./http/endpoint-routes.ts";
import { findAsker } from "./http/find-asker.ts";
import { createLimiter } from "./http/limits.ts";
import { createListener } from "./http/listen.ts";
import { pictureRoute } from "./http/picture-route.ts";
import { type Check, plainRoutes } from "./http/plain-routes.ts";
import type { Exchange, Route } from "./http/route.ts";
import { requireSameSite } from "./http/same-site.ts";
import { vitalsRoute } from "./http/vitals-route.ts";
import { rememberPeople } from "./people.ts";
import { products } from "./products.ts";
import { recommendations } from "./recommendations.ts";
import { selling } from "./selling.ts";

export interface BffOptions {
  /** Guarded: each call has its limit, and what fails is a refusal. */
  services: Services;
  observer: Observer;
  vitals: VitalsKeeper;
  /** What several BFF processes share; without it each caches on its own. */
  valkey?: Valkey | undefined;
  /** What `/ready` looks at. */
  checks: Record<string, Check>;
  /** What the BFF serves beside the contract, such as box art. */
  routes?: readonly Route[];
  /** Pages, made of the BFF's own answers; without them, addresses outside of the API are not found. */
  pages?: ((ground: PageGround) => Route) | undefined;
  /** Where shoppers see the site, such as `https://shop.example`; without it, the address they ask at. */
  publicOrigin?: string | undefined;
  /** Whether a proxy of ours stands in front, whose `X-Forwarded-For` is true. */
  isProxyTrusted?: boolean;
  commandsPerMinute?: number;
  /** Whether browsers may send cookies by https only. */
  secureCookies?: boolean;
}

/** What pages are made of. */
export interface PageGround {
  ask: AskInProcess;
  /** Learns who asks; somebody whom nobody knows is a visitor. */
  findAsker(exchange: Exchange): Promise<Asker>;
  /** Where pages that are the same for everybody are kept, until a listing on them changes. */
  cache: AnswerCache;
  observer: Observer;
}

/** The back end for the front end: one HTTP server that answers the contract. */
export interface Bff {
  server: Server;
  /** From now on `/ready` says no, so that balancers look elsewhere while requests under way end. */
  drain(): void;
  /** Stops what runs in the background. Close the server first. */
  close(): Promise<void>;
}

export function createBff(options: BffOptions): Bff {
  const { services, observer, vitals, publicOrigin, isProxyTrusted = false, commandsPerMinute = 600 } = options;
  const invalidations = new Invalidations(options.valkey);
  const cache = new AnswerCache({ name: "home", observer, invalidations });
  const personal = new PersonalCache({
    name: "personal",
    observer,
    schema: z.array(Section),
    // What is learnt from a view arrives a moment after the view itself.
    ttlMs: 5_000,
    invalidations,
    valkey: options.valkey,
  });
  const home = createHomePage(services, cache, personal);
  const handlers: Handlers = {
    ...account(services),
    ...buying(services),
    "GET home": home["GET home"],
    ...products(services, rememberPeople(services.auth), (viewerId) => personal.forget(viewerId)),
    ...recommendations(services, cache),
    ...selling(services),
  };
  const pages = options.pages?.({
    ask: createAskInProcess(handlers),
    findAsker: ({ request }) => findAsker(request, services.auth, isProxyTrusted, true),
    cache,
    observer,
  });
  let isDraining = false;
  const routes = [
    ...endpointRoutes(handlers, {
      findAsker: ({ request }, isVisitorFine) => findAsker(request, services.auth, isProxyTrusted, isVisitorFine),
      requireSameSite: ({ request }) => requireSameSite(request, publicOrigin),
      limit: createLimiter(commandsPerMinute),
      secureCookies: options.secureCookies ?? false,
    }),
    vitalsRoute(vitals),
    pictureRoute(services.auth),
    ...docsRoutes(),
    ...plainRoutes(observer, options.checks, () => isDraining),
    ...(options.routes ?? []),
  ];
  const stop = new AbortController();
  void home.warm();
  const following = followProducts(services.product, cache, observer.log, stop.signal);
  return {
    server: createListener({
      routes,
      observer,
      answerAtOnce: answerAtOnce(home, mayBeSomebody, observer.metrics.countAtOnce("GET home")),
      ...(pages && { fallback: pages }),
    }),
    drain: () => void (isDraining = true),
    async close() {
      stop.abort();
      await vitals.close();
      // It may be in the middle of a long wait for news, which nobody needs any more.
      void following;
    },
  };
}
