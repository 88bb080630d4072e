import { z } from "zod";
import { errors, type ErrorCode } from "./errors.ts";

/** What a refused caller gets, with `application/problem+json` (RFC 9457). */
export const Problem = z.object({
  /** `/api/docs#<code>`: where the code is explained. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What was found, what was expected and what to do next. */
  detail: z.string(),
  code: z.enum(Object.keys(errors) as ErrorCode[]),
  /** For `invalid_input`: every field that was not as expected. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** Find it in the logs of all services by this. */
  requestId: z.string(),
});
export type Problem = z.infer<typeof Problem>;
