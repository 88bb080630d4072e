import { z } from "zod";

/** Text from outside, as the value that its JSON holds. */
export function jsonText<T>(schema: z.ZodType<T>): z.ZodType<T, string> {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue("expected JSON");
        return z.NEVER;
      }
    })
    .pipe(schema as z.ZodType<T, unknown>);
}
