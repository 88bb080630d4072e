import type { Commands, Queries } from "../contract/contract.ts";
import type { AnswerOf, Endpoint, ReadOf } from "../contract/endpoint.ts";
import type { AuthService } from "../services/auth/door.ts";
import type { OrderService } from "../services/order/door.ts";
import type { ProductService } from "../services/product/door.ts";
import type { RecommendationService } from "../services/recommendation/door.ts";
import type { Serialized } from "./serialized.ts";

/** What the BFF joins, each in this process or in one of its own. */
export interface Services {
  auth: AuthService;
  product: ProductService;
  order: OrderService;
  recommendation: RecommendationService;
}

/** Somebody who signed in. */
export interface Member {
  accountId: string;
  name: string;
  sessionToken: string;
}

/** Whoever asks. */
export interface Asker {
  member: Member | null;
  /** What they looked at is kept under this: the account's id, or a visitor's, or null for a browser that is new here. */
  viewerId: string | null;
  /** Address that the request came from, for limits. */
  address: string;
}

/** Cookies that an answer brings. */
export interface Reply {
  startSession(token: string, expiresAt: string): void;
  endSession(): void;
  rememberVisitor(visitorId: string): void;
}

/** What a handler is given: the input as the contract describes it, and who asks. */
export type Asked<E extends Endpoint> = ReadOf<E> & {
  asker: E["audience"] extends "member" ? Asker & { member: Member } : Asker;
  reply: Reply;
};
export type Handler<E extends Endpoint> = (asked: Asked<E>) => Promise<AnswerOf<E> | Serialized<AnswerOf<E>>>;

/** One handler for every endpoint: what is missing or too much does not compile. */
export type Handlers = { [N in keyof Queries]: Handler<Queries[N]> } & { [N in keyof Commands]: Handler<Commands[N]> };
/** Those of one screen. */
export type HandlersOf<N extends keyof Handlers> = Pick<Handlers, N>;
