import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { PageGround } from "../bff/app.ts";
import type { Asker } from "../bff/handler.ts";
import { readCookies } from "../bff/http/cookies.ts";
import type { Exchange, Route } from "../bff/http/route.ts";
import type { Recipe } from "../cache/answer-cache.ts";
import { chooseVariant, isHeld, storeBytes } from "../cache/stored-answer.ts";
import { Refusal } from "../contract/errors.ts";
import type { Query } from "../data/ask-bff.ts";
import { nobodyOr } from "../data/ask-bff.ts";
import { answersTag, headOf, policyOf, tailOf } from "./head.ts";
import { inlineFirstPicture, type Preview } from "./first-picture.ts";
import { listingTags } from "./listing-tags.ts";
import { PageWriter } from "./page-writer.ts";
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
      if (isSomebodys) await stream(site, ground, exchange, asker, url, facts.path);
      else await sendKept(site, previewOf, ground, exchange, url, facts.path);
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

/** The page that is the same for all who are nobody yet: made once, sent as bytes until something on it changes. */
async function sendKept(
  site: Site,
  previewOf: Preview,
  ground: PageGround,
  exchange: Exchange,
  url: string,
  path: string | null,
) {
  const { request, response } = exchange;
  const { answer } = await ground.cache.get(keptPage(site, previewOf, ground, url, path));
  const { "if-none-match": held, "accept-encoding": accepted } = request.headers;
  if (answer.status === 200 && isHeld(answer, held)) {
    response.writeHead(304, { etag: answer.etag }).end();
    return;
  }
  const { headers, body } = chooseVariant(answer, typeof accepted === "string" ? accepted : undefined);
  response.writeHead(answer.status, headers).end(request.method === "HEAD" ? undefined : body);
}

interface MadePage {
  html: string;
  status: number;
  tags: readonly string[];
}

function keptPage(
  site: Site,
  previewOf: Preview,
  ground: PageGround,
  url: string,
  path: string | null,
): Recipe<MadePage> {
  return {
    key: `page ${site.version} ${url}`,
    ttlMs: 10_000,
    minFreshMs: 1_000,
    staleMs: 60_000,
    async make() {
      const answers: unknown[] = [];
      const query: Query = async (question) => {
        const answer = await ground.ask(nobody, question);
        answers.push(answer);
        return answer;
      };
      const page = await site.render({
        url,
        query,
        mayBeMember: false,
        signal: AbortSignal.timeout(4_000),
        onError: (error) => ground.observer.log.warn({ err: error, url }, "part of a page failed"),
      });
      await page.whole;
      let html = "";
      const writer = new PageWriter(partsOf(site, path, page.takeAnswers), (part) => (html += part));
      page.pipe(writer);
      await new Promise((resolve) => writer.once("finish", resolve));
      html = await inlineFirstPicture(html, previewOf);
      return { html, status: page.status, tags: listingTags(answers) };
    },
    tags: ({ tags }) => tags,
    store: ({ html, status }) =>
      storeBytes(
        Buffer.from(html),
        {
          "content-type": "text/html; charset=utf-8",
          "cache-control": "no-cache",
          "content-security-policy": policyOf(site),
        },
        status,
      ),
  };
}

/** What is not there by then streams in behind the rest. */
const wholePatienceMs = 25;

/** A page of somebody's own: on its way as soon as its first part is. */
async function stream(
  site: Site,
  ground: PageGround,
  exchange: Exchange,
  asker: Asker,
  url: string,
  path: string | null,
) {
  const { request, response, signal } = exchange;
  const nonce = randomBytes(12).toString("base64url");
  const page = await site.render({
    url,
    query: (question) => ground.ask(asker, question).catch((error: unknown) => nobodyOr(question.name, error)),
    mayBeMember: asker.member !== null,
    nonce,
    signal,
    onError: (error) => signal.aborted || ground.observer.log.warn({ err: error, url }, "part of a page failed"),
  });
  // Whatever is quick comes in one piece: it needs no scripts to put it together.
  await Promise.race([page.whole, pause(wholePatienceMs)]);
  response.writeHead(page.status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-cache",
    "content-security-policy": policyOf(site, nonce),
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const writer = new PageWriter(partsOf(site, path, page.takeAnswers), (part) => response.write(part));
  page.pipe(writer);
  await new Promise<void>((resolve) => {
    writer.once("finish", resolve);
    response.once("close", resolve);
  });
  response.end();
}

const partsOf = (site: Site, path: string | null, takeAnswers: () => string) => ({
  headOf: (html: string) => headOf(site, path, html),
  tail: tailOf(site),
  takeAnswers: () => answersTag(takeAnswers()),
});
