import type { PageGround } from "../bff/app.ts";
import type { Asker } from "../bff/handler.ts";
import { readCookies } from "../bff/http/cookies.ts";
import type { Route } from "../bff/http/route.ts";
import { chooseVariant, isHeld } from "../cache/stored-answer.ts";
import { Refusal } from "../contract/errors.ts";
import type { Preview } from "./first-picture.ts";
import { keptPage } from "./kept-page.ts";
import { sendOwnPage } from "./own-page.ts";
import type { Site } from "./site.ts";

/** Everything that no other route answers: the pages of the site. */
export function pageRoute(site: Site, previewOf: Preview, ground: PageGround): Route {
  return {
    method: "GET",
    path: "*",
    name: "page",
    async answer(exchange) {
      const { request, response } = exchange;
      if (request.method !== "GET" && request.method !== "HEAD")
        throw new Refusal("method_not_allowed", `${request.method} is not for pages.`);
      const url = request.url ?? "/";
      const facts = site.factsOf(url);
      const { sessionToken, visitorId } = readCookies(request.headers.cookie);
      const isSomebodys = sessionToken !== null || (facts.isPersonal && visitorId !== null);
      const asker = isSomebodys ? await ground.findAsker(exchange) : nobody;
      if (facts.isForMembers && asker.member === null) {
        response.writeHead(303, { location: `/signin?next=${encodeURIComponent(url)}` }).end();
        return;
      }
      for (const [name, value] of Object.entries(security)) response.setHeader(name, value);
      const wanted = { site, previewOf, ground, asker, url, routePath: facts.path };
      // What could not be made in time for everybody may still be for one who waits.
      const kept = isSomebodys ? null : await ground.cache.get(keptPage(wanted)).catch(() => null);
      if (!kept) {
        await sendOwnPage({ ...wanted, exchange });
        return;
      }
      const { answer } = kept;
      const { "if-none-match": held, "accept-encoding": accepted } = request.headers;
      if (answer.status === 200 && isHeld(answer, held)) {
        response.writeHead(304, { etag: answer.etag }).end();
        return;
      }
      const { headers, body } = chooseVariant(answer, typeof accepted === "string" ? accepted : undefined);
      response.writeHead(answer.status, headers).end(request.method === "HEAD" ? undefined : body);
    },
  };
}

/** Who pages are made for that are the same for all. */
const nobody: Asker = { member: null, viewerId: null, address: "a page for everybody" };

const security = {
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};
