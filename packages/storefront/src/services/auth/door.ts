import { z } from "zod";
import { Id, Person, text, words } from "../../contract/nouns.ts";
import { Email, Me, Password } from "../../contract/people.ts";
import { defineDoor, type ServiceOf } from "../../door/define-door.ts";

/** Where the request came from, for limits by visitor; without it only those by email hold. */
const clientAddress = z.string().max(100).optional();

/** Who people are. It alone sees passwords and sessions. */
export const authDoor = defineDoor("auth", {
  /** Sends a mail either way: a link to confirm, or word that the address already has an account. */
  register: {
    input: z.object({ email: Email, password: Password, name: words(60), clientAddress }),
    output: z.null(),
    idempotent: false,
    errors: ["rate_limited"],
    timeoutMs: 5_000,
  },
  confirm: {
    input: z.object({ token: z.string() }),
    output: z.object({ id: Id }),
    idempotent: false,
    errors: ["token_expired"],
  },
  /** Opens a session. The token is told once and kept only as a hash. */
  logIn: {
    input: z.object({ email: Email, password: z.string().max(128), clientAddress }),
    output: z.object({ sessionToken: z.string(), expiresAt: z.iso.datetime(), me: Me }),
    idempotent: false,
    errors: ["wrong_credentials", "account_not_confirmed", "rate_limited"],
    timeoutMs: 5_000,
  },
  logOut: {
    input: z.object({ sessionToken: z.string() }),
    output: z.null(),
    idempotent: true,
    errors: [],
  },
  /** Whose session this is, or null for one that is unknown, expired or ended. */
  whoIs: {
    input: z.object({ sessionToken: z.string() }),
    output: z.object({ accountId: Id, name: z.string(), expiresAt: z.iso.datetime() }).nullable(),
    idempotent: true,
    errors: [],
    timeoutMs: 500,
  },
  getMe: {
    input: z.object({ accountId: Id }),
    output: Me,
    idempotent: true,
    errors: ["not_found"],
  },
  updateMe: {
    input: z.object({
      accountId: Id,
      name: words(60).optional(),
      bio: text(500).optional(),
      /** Base64 of an image, or null for none. */
      picture: z.string().nullable().optional(),
    }),
    output: Me,
    idempotent: true,
    errors: ["not_found", "invalid_input"],
    timeoutMs: 5_000,
  },
  /** People as others see them, in the order asked; who is unknown comes as "Former member". */
  getPeople: {
    input: z.object({ accountIds: z.array(Id).max(200) }),
    output: z.array(Person),
    idempotent: true,
    errors: [],
    timeoutMs: 500,
  },
  /** The picture of a person as WebP in base64, 128 or 256 pixels wide. */
  getPicture: {
    input: z.object({ accountId: Id, version: z.string(), width: z.union([z.literal(128), z.literal(256)]) }),
    output: z.object({ webp: z.string() }),
    idempotent: true,
    errors: ["not_found"],
  },
});
export type AuthService = ServiceOf<typeof authDoor>;
