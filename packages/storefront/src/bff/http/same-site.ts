import type { IncomingMessage } from "node:http";
import { Refusal } from "../../contract/errors.ts";

/**
 * Refuses what another site made a browser send. Browsers say where a request comes from (`Sec-Fetch-Site`, and
 * `Origin` in older ones); programs that are no browsers say nothing and carry nobody's cookies unless they hold them.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function requireSameSite(request: IncomingMessage, publicOrigin: string | undefined): void {
  const { "sec-fetch-site": from, origin, host } = request.headers;
  const ours = origin !== undefined && (origin === publicOrigin || hostOf(origin) === host);
  const isFine = from ? from === "same-origin" || from === "none" : origin === undefined || ours;
  if (isFine) return;
  throw new Refusal(
    "cross_site",
    `This came from ${origin ?? "another site"}; only pages of ${publicOrigin ?? host ?? "this site"} may do that.`,
  );
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
