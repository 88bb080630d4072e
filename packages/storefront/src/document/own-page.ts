import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress } from "node:zlib";
import type { Exchange } from "../bff/http/route.ts";
import { nobodyOr } from "../data/ask-bff.ts";
import { inlineFirstPicture } from "./first-picture.ts";
import { policyOf } from "./head.ts";
import { htmlOf, type PageWanted, writeParts } from "./page-html.ts";

const brotli = promisify(brotliCompress);
/** It is sent once: what compressing costs must be won on the way. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
/** What is not there by then streams in behind the rest. */
const wholePatienceMs = 25;

/** A page of somebody's own: whole where all of it is quick, else on its way as soon as its first part is. */
export async function sendOwnPage(wanted: PageWanted & { exchange: Exchange }): Promise<void> {
  const { site, previewOf, ground, exchange, asker, url, routePath } = wanted;
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
  const isCompressed = String(request.headers["accept-encoding"] ?? "").includes("br");
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-cache",
    "content-security-policy": policyOf(site, nonce),
    vary: "accept-encoding",
    ...(isCompressed && { "content-encoding": "br" }),
  };
  if (request.method === "HEAD") {
    response.writeHead(page.status, headers).end();
    return;
  }
  const isWhole = await Promise.race([page.whole.then(() => true), pause(wholePatienceMs, false)]);
  if (isWhole) {
    // In one piece it needs no scripts to put it together, and has room for its picture.
    const html = Buffer.from(await inlineFirstPicture(await htmlOf(site, page, routePath), previewOf));
    const body = isCompressed ? await brotli(html, { params }) : html;
    response.writeHead(page.status, { ...headers, "content-length": body.length }).end(body);
    return;
  }
  response.writeHead(page.status, headers);
  const out = isCompressed ? createBrotliCompress({ params }) : response;
  if (out !== response) out.pipe(response);
  await writeParts(site, page, routePath, (part) => {
    out.write(part);
    // Whatever is there is seen at once.
    if ("flush" in out) out.flush();
  });
  out.end();
}
