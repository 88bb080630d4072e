import { z } from "zod";
import type { Endpoints } from "./endpoint.ts";
import { Id, Moment, Person, Picture, ProductId, text, words } from "./nouns.ts";

export const Me = Person.extend({ email: z.email(), bio: z.string(), createdAt: Moment });
export type Me = z.infer<typeof Me>;

export const Email = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase());
/** Long rather than odd, as NIST SP 800-63B has it. */
export const Password = z.string().min(10, "at least 10 characters").max(128);

export const Notification = z.object({
  id: Id,
  kind: z.enum([
    "price-drop",
    "back-in-stock",
    "sold",
    "reviewed",
    "commented",
    "order-confirmed",
    "order-declined",
    "order-cancelled",
  ]),
  text: z.string(),
  /** Where to read more, on this site. */
  href: z.string().startsWith("/"),
  productId: ProductId.nullable(),
  createdAt: Moment,
});
export type Notification = z.infer<typeof Notification>;

export const peopleQueries = {
  "GET me": {
    summary: "Who is asking.",
    audience: "member",
    answer: Me,
    errors: [],
  },
  "GET notifications": {
    summary: "What happened that who asks wants to know of, latest first.",
    audience: "member",
    search: z.object({
      limit: z.coerce.number<number>().int().min(1).max(100).default(20),
      offset: z.coerce.number<number>().int().min(0).max(10_000).default(0),
    }),
    answer: z.object({ items: z.array(Notification), total: z.int().min(0) }),
    errors: [],
  },
} as const satisfies Endpoints;

export const peopleCommands = {
  "POST accounts": {
    summary: "Become a member: a mail with a link follows. Answers the same whether or not the address is known.",
    audience: "anyone",
    body: z.object({ email: Email, password: Password, name: words(60) }),
    answer: z.object({ message: z.string() }),
    status: 202,
    errors: [],
  },
  "POST accounts/confirm": {
    summary: "Confirm an account by the token of its mail, once.",
    audience: "anyone",
    body: z.object({ token: z.string().min(16).max(200) }),
    answer: z.object({ id: Id }),
    errors: ["token_expired"],
  },
  "POST sessions": {
    summary: "Sign in; the session comes as a cookie that scripts cannot read.",
    audience: "anyone",
    body: z.object({ email: Email, password: z.string().min(1).max(128) }),
    answer: Me,
    status: 201,
    errors: ["wrong_credentials", "account_not_confirmed"],
  },
  "DELETE sessions": {
    summary: "Sign out of this browser.",
    audience: "anyone",
    answer: z.null(),
    status: 204,
    errors: [],
  },
  "PUT me": {
    summary: "Change name, words about oneself, or picture; what is left out stays, and a null picture is taken away.",
    audience: "member",
    body: z.object({
      name: words(60).optional(),
      bio: text(500).optional(),
      picture: Picture.nullable().optional(),
    }),
    answer: Me,
    maxBodyBytes: 1_000_000,
    errors: [],
  },
} as const satisfies Endpoints;
