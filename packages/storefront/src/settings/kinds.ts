import { z } from "zod";

/** A whole number within bounds, written in digits. */
export function integer(least: number, most: number) {
  const error = `a whole number from ${least} to ${most}, such as ${Math.min(most, Math.max(least, 3000))}`;
  return z
    .string()
    .regex(/^\d+$/, { error, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error });
}

/** A URL with one of some schemes. */
export function urlOf(schemes: readonly string[], example: string) {
  const error = `a URL such as ${example}`;
  return z.string().refine((value) => schemes.includes(URL.parse(value)?.protocol ?? ""), { error });
}

export const httpUrl = () => urlOf(["http:", "https:"], "http://127.0.0.1:4001");

/** Where a database is; it has to name the database. */
export function databaseUrl() {
  const error = "a database URL such as postgres://role:password@127.0.0.1:5432/product";
  return z.string().refine(
    (value) => {
      const url = URL.parse(value);
      return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
    },
    { error },
  );
}

/** Scheme, host and port, and nothing behind them. */
export function origin() {
  const error = "scheme, host and port without a path, such as https://shop.example";
  return z.string().refine((value) => /^https?:/.test(value) && URL.parse(value)?.origin === value, { error });
}

/** Something that cannot be guessed. */
export function secret(length: number) {
  return z
    .string()
    .min(length, { error: `at least ${length} characters, such as \`openssl rand -hex ${length / 2}\` gives` });
}

export function flag() {
  return z.enum(["true", "false"], { error: "true or false" }).transform((value) => value === "true");
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `one of ${values.join(", ")}` });
}
