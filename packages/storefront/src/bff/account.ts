import { Refusal } from "../contract/errors.ts";
import type { HandlersOf, Services } from "./handler.ts";

/** Becoming a member, signing in and out, and what a member is told. */
export function account({
  auth,
  product,
  order,
}: Services): HandlersOf<
  | "GET me"
  | "GET notifications"
  | "PUT me"
  | "POST accounts"
  | "POST accounts/confirm"
  | "POST sessions"
  | "DELETE sessions"
> {
  return {
    "GET me": ({ asker }) => auth.getMe({ accountId: asker.member.accountId }),
    "PUT me": ({ body, asker }) => auth.updateMe({ accountId: asker.member.accountId, ...body }),

    /** Two services have news; a page of both needs as much of each as could be on it. */
    "GET notifications": async ({ search: { limit, offset }, asker }) => {
      const accountId = asker.member.accountId;
      const wanted = { accountId, limit: limit + offset };
      const none = { items: [], total: 0 };
      const [ofProducts, ofOrders] = await Promise.allSettled([
        product.getNotifications(wanted),
        order.getNotifications(wanted),
      ]);
      if (ofProducts.status === "rejected" && ofOrders.status === "rejected")
        throw new Refusal("unavailable", "Notifications cannot be read at the moment. Try again in a minute.");
      const parts = [ofProducts, ofOrders].map((part) => (part.status === "fulfilled" ? part.value : none));
      return {
        items: parts
          .flatMap((part) => part.items)
          .sort((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1))
          .slice(offset, offset + limit),
        total: parts.reduce((sum, part) => sum + part.total, 0),
      };
    },

    "POST accounts": async ({ body, asker }) => {
      await auth.register({ ...body, clientAddress: asker.address });
      return { message: "We have sent you a mail. Follow its link and you are in." };
    },
    "POST accounts/confirm": ({ body }) => auth.confirm(body),
    "POST sessions": async ({ body, asker, reply }) => {
      const { sessionToken, expiresAt, me } = await auth.logIn({ ...body, clientAddress: asker.address });
      reply.startSession(sessionToken, expiresAt);
      return me;
    },
    "DELETE sessions": async ({ asker, reply }) => {
      reply.endSession();
      return asker.member ? auth.logOut({ sessionToken: asker.member.sessionToken }) : null;
    },
  };
}
