import type { IncomingMessage, ServerResponse } from "node:http";
import { type AnswerVariant, chooseVariant, isHeld } from "../../cache/stored-answer.ts";
import type { HomePage } from "./home-page.ts";

/**
 * Answers the home page of somebody who is nobody yet from memory, before anything else is looked at: this is the
 * request that a shop gets most, and `pnpm bench:bff home` holds it to what `node:http` can do at all. Whatever it may
 * not decide (a cookie that may be somebody's, a request that is followed through the logs) it leaves alone.
 */
export function answerAtOnce(
  home: Pick<HomePage, "atOnce">,
  mayBeSomebody: (cookie: string) => boolean,
  count: () => void,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (request.url !== "/api/queries/home" || request.method !== "GET") return false;
    const startedAt = performance.now();
    let accepted: string | undefined;
    let held: string | undefined;
    // `request.headers` would build an object of them all, which takes longer than all the rest here.
    const { rawHeaders } = request;
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const name = rawHeaders[at]!;
      // No other header that matters is as long.
      if (!lengths.has(name.length)) continue;
      const value = rawHeaders[at + 1]!;
      switch (name.toLowerCase()) {
        case "accept-encoding":
          accepted = value;
          break;
        case "if-none-match":
          held = value;
          break;
        case "cookie":
          if (mayBeSomebody(value)) return false;
          break;
        case "traceparent":
        case "x-request-id":
          return false;
      }
    }
    const answer = home.atOnce();
    if (!answer) return false;
    const isKnown = isHeld(answer, held);
    const variant = chooseVariant(answer, accepted);
    const durationMs = (performance.now() - startedAt).toFixed(2);
    response.writeHead(isKnown ? 304 : 200, [
      ...(isKnown ? ["etag", answer.etag] : headersOf(variant)),
      "x-content-type-options",
      "nosniff",
      "server-timing",
      `total;dur=${durationMs}, calls;desc="0", cache;desc="hit", cache.home;desc="hit:1"`,
    ]);
    response.end(isKnown ? undefined : variant.body);
    count();
    return true;
  };
}

const lengths = new Set(
  ["accept-encoding", "if-none-match", "cookie", "traceparent", "x-request-id"].map((name) => name.length),
);

/** Names and values in a row, as `writeHead` sends them without a detour. */
const rows = new WeakMap<AnswerVariant, string[]>();
function headersOf(variant: AnswerVariant): string[] {
  let row = rows.get(variant);
  if (!row)
    rows.set(variant, (row = Object.entries(variant.headers).flatMap(([name, value]) => [name, String(value)])));
  return row;
}
