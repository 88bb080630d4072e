import { z } from "zod";
import { errors, type ErrorCode } from "../contract/errors.ts";

/** Where a method is found: always `POST`, JSON in and out; an answer of nothing is `204`. */
export const pathOf = (service: string, method: string) => `/doors/${service}/${method}`;

export const requestIdHeader = "x-request-id";
export const traceparentHeader = "traceparent";
/** How many milliseconds the caller goes on waiting, counted from when it sent the request. */
export const remainingHeader = "x-remaining-ms";

/** The body of every answer that is not a success. */
export const refusalBody = z.object({
  code: z.enum(Object.keys(errors) as [ErrorCode, ...ErrorCode[]]),
  detail: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })),
});
