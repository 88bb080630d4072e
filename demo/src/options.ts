import { parseArgs } from "node:util";
import { z } from "zod";

const whole = z.coerce.number().int();

const schema = z.strictObject({
  /** Whether the storefront stays open at the end. */
  serve: z.boolean().default(true),
  /** Whether the published packages are run as well, before and after: some minutes more. */
  corpus: z.boolean().default(false),
  /** How many listings a new shop starts with. */
  listings: whole.min(100).default(50_000),
  /** How long the sites are measured at most, in minutes; one round is always measured. */
  minutes: z.coerce.number().positive().default(6.75),
  /** How many rounds of all sites are measured at most. */
  rounds: whole.min(1).default(12),
});

/** What the demo is asked to do. */
export type Options = z.output<typeof schema>;

export const usage = `pnpm demo [--no-serve] [--corpus] [--listings 50000] [--minutes 6.75] [--rounds 12]

  --no-serve   ends at the end; otherwise the storefront stays open until Ctrl-C
  --corpus     also runs the published packages, on React 16 and 19 (some minutes more)
  --listings   how many listings a shop starts with that is not there yet
  --minutes    how long to measure at most; one round is always measured
  --rounds     how many rounds of all three sites to measure at most
`;

/** Reads the command line. @throws with one line for each thing that is wrong. */
export function readOptions(args: string[]): Options {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: { serve: flag, corpus: flag, listings: text, minutes: text, rounds: text },
  });
  const read = schema.safeParse(values);
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("\n"));
}
