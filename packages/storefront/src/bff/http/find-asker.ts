import type { IncomingMessage } from "node:http";
import { Refusal } from "../../contract/errors.ts";
import type { AuthService } from "../../services/auth/door.ts";
import type { Asker } from "../handler.ts";
import { readCookies } from "./cookies.ts";

/**
 * Learns who asks. A session that is unknown, expired or ended makes its bearer a visitor; so does auth that is not
 * answering, where `isVisitorFine`: what anybody may read is not worth an error.
 */
export async function findAsker(
  request: IncomingMessage,
  auth: Pick<AuthService, "whoIs">,
  isProxyTrusted: boolean,
  isVisitorFine: boolean,
): Promise<Asker> {
  const { sessionToken, visitorId } = readCookies(request.headers.cookie);
  const found = sessionToken ? await auth.whoIs({ sessionToken }).catch(nobodyIf(isVisitorFine)) : null;
  const member = found && sessionToken ? { accountId: found.accountId, name: found.name, sessionToken } : null;
  return { member, viewerId: member?.accountId ?? visitorId, address: addressOf(request, isProxyTrusted) };
}

const nobodyIf =
  (isFine: boolean) =>
  (error: unknown): null => {
    if (isFine && error instanceof Refusal && error.code === "unavailable") return null;
    throw error;
  };

/** Where a request came from. What a proxy says is believed only where there is one; the last entry is its own. */
function addressOf(request: IncomingMessage, isProxyTrusted: boolean): string {
  const forwarded = isProxyTrusted
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  return forwarded || request.socket.remoteAddress || "unknown";
}
