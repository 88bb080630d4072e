import type { IncomingMessage } from "node:http";
import type { AuthService } from "../../services/auth/door.ts";
import type { Asker } from "../handler.ts";
import { readCookies } from "./cookies.ts";

/** Learns who asks. A session that is unknown, expired or ended makes its bearer a visitor. */
export async function findAsker(
  request: IncomingMessage,
  auth: Pick<AuthService, "whoIs">,
  isProxyTrusted: boolean,
): Promise<Asker> {
  const { sessionToken, visitorId } = readCookies(request.headers.cookie);
  const found = sessionToken ? await auth.whoIs({ sessionToken }) : null;
  const member = found && sessionToken ? { accountId: found.accountId, name: found.name, sessionToken } : null;
  return { member, viewerId: member?.accountId ?? visitorId, address: addressOf(request, isProxyTrusted) };
}

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
