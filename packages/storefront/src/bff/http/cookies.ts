import { parseCookie, stringifySetCookie } from "cookie";
import { z } from "zod";
import type { Reply } from "../handler.ts";

const sessionCookie = "session";
const visitorCookie = "visitor";
const aYearSeconds = 365 * 24 * 3600;

/** Whether a request has a cookie that makes it somebody's; a quick look, for answers that are the same to all others. */
export const mayBeSomebody = (cookie: string): boolean =>
  cookie.includes(`${sessionCookie}=`) || cookie.includes(`${visitorCookie}=`);

/** Who a browser says it is: nothing of it is believed before auth was asked. */
export function readCookies(header: string | undefined): { sessionToken: string | null; visitorId: string | null } {
  if (!header) return { sessionToken: null, visitorId: null };
  const cookies = parseCookie(header);
  const visitor = z.uuid().safeParse(cookies[visitorCookie]);
  return { sessionToken: cookies[sessionCookie] || null, visitorId: visitor.success ? visitor.data : null };
}

/** Collects the cookies of one answer. Scripts cannot read them, and other sites' forms do not send them. */
export class ReplyCookies implements Reply {
  readonly lines: string[] = [];
  readonly #secure: boolean;

  /** @param secure whether shoppers come by https. */
  constructor(secure: boolean) {
    this.#secure = secure;
  }

  startSession(token: string, expiresAt: string): void {
    this.#add(sessionCookie, token, { expires: new Date(expiresAt) });
  }
  endSession(): void {
    this.#add(sessionCookie, "", { maxAge: 0 });
  }
  rememberVisitor(visitorId: string): void {
    this.#add(visitorCookie, visitorId, { maxAge: aYearSeconds });
  }

  #add(name: string, value: string, lifetime: { expires?: Date; maxAge?: number }) {
    const common = { httpOnly: true, sameSite: "lax", path: "/", secure: this.#secure } as const;
    this.lines.push(stringifySetCookie({ name, value, ...common, ...lifetime }));
  }
}
