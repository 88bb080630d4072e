/** Every refusal that an endpoint or a service may answer with: what the caller sees of it. */
export const errors = {
  invalid_input: { status: 400, title: "The input is not what this endpoint takes" },
  unauthenticated: { status: 401, title: "Sign in first" },
  wrong_credentials: { status: 401, title: "Email or password is wrong" },
  account_not_confirmed: { status: 403, title: "Confirm the account by the mail that was sent" },
  cross_site: { status: 403, title: "The request did not come from this site" },
  forbidden: { status: 403, title: "This belongs to someone else" },
  not_found: { status: 404, title: "There is nothing by that name" },
  method_not_allowed: { status: 405, title: "This address does not take that method" },
  payment_declined: { status: 402, title: "The payment was declined" },
  version_conflict: { status: 409, title: "Someone changed this in the meantime" },
  out_of_stock: { status: 409, title: "There are not enough of these left" },
  price_changed: { status: 409, title: "The price changed since it was shown" },
  not_cancellable: { status: 409, title: "This order can no longer be cancelled" },
  already_reviewed: { status: 409, title: "One review for a listing and person" },
  own_listing: { status: 409, title: "This is your own listing" },
  order_in_progress: { status: 409, title: "The same order is being worked on" },
  idempotency_key_reused: { status: 422, title: "This Idempotency-Key came with another body before" },
  token_expired: { status: 410, title: "This link is used up or too old" },
  too_slow: { status: 408, title: "The request took too long to arrive" },
  too_large: { status: 413, title: "The request is too large" },
  unsupported_media_type: { status: 415, title: "The body must be JSON" },
  rate_limited: { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "Something broke on our side" },
  unavailable: { status: 503, title: "A part of the shop is not answering" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errors;

/** One field that was not as expected. */
export interface FieldIssue {
  /** Where in the input, such as `body.lines.0.quantity`. */
  path: string;
  /** What was expected there. */
  message: string;
}

/** A "no" that was foreseen: thrown by a service, carried over HTTP, answered in the contract's form. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldIssue[];

  /** @param detail what was found, what was expected and what to do next; a shopper may read it. */
  constructor(code: ErrorCode, detail: string, fields: readonly FieldIssue[] = []) {
    super(detail);
    this.name = "Refusal";
    this.code = code;
    this.fields = fields;
  }
}
