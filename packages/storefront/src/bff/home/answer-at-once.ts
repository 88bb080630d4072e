import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseVariant, isHeld } from "../../cache/stored-answer.ts";
import type { HomePage } from "./home-page.ts";

/**
 * Answers the home page of somebody who is nobody yet from memory, before anything else is looked at: this is the
 * request that a shop gets most. What it may not know is whether a cookie is somebody's; then it leaves the request alone.
 */
export function answerAtOnce(
  home: Pick<HomePage, "atOnce">,
  mayBeSomebody: (cookie: string | undefined) => boolean,
  count: (durationMs: number) => void,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const process = randomBytes(6).toString("hex");
  let requests = 0;
  return (request, response) => {
    if (request.url !== "/api/queries/home" || request.method !== "GET") return false;
    const { headers } = request;
    // Somebody follows this very request through the logs: the long way tells more.
    if (headers.traceparent !== undefined || headers["x-request-id"] !== undefined || mayBeSomebody(headers.cookie))
      return false;
    const startedAt = performance.now();
    const answer = home.atOnce();
    if (!answer) return false;
    const isKnown = isHeld(answer, headers["if-none-match"]);
    const variant = chooseVariant(answer, headers["accept-encoding"] as string | undefined);
    const durationMs = performance.now() - startedAt;
    response.writeHead(isKnown ? 304 : 200, {
      ...(isKnown ? { etag: answer.etag } : variant.headers),
      "x-content-type-options": "nosniff",
      "x-request-id": `${process}-${++requests}`,
      "server-timing": `total;dur=${durationMs.toFixed(2)}, calls;desc="0", cache;desc="hit", cache.home;desc="hit:1"`,
    });
    response.end(isKnown ? undefined : variant.body);
    count(durationMs);
    return true;
  };
}
