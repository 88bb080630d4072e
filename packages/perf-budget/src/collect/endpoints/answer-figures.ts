import type { Measured } from "../../collector.ts";
import { median } from "../../stats/quantile.ts";
import type { Checked } from "./checked.ts";
import { fieldSizes } from "./field-sizes.ts";
import { readBody } from "./read-body.ts";

/** Bytes of one answer, with all examples weighing the same. */
export function payload(endpoint: string, asked: readonly Checked[], gap: string | null): Measured {
  const about = { subject: { endpoint }, metric: "payload-bytes" } as const;
  if (gap !== null) return { ...about, value: null, missing: gap };
  const examples = [...Map.groupBy(asked, ({ example }) => example).values()];
  const mean = (values: readonly number[]) => Math.round(values.reduce((sum, each) => sum + each, 0) / values.length);
  const fields = examples.map(([first]) => {
    try {
      return fieldSizes(readBody(first!.answer));
    } catch {
      return new Map<string, number>();
    }
  });
  const paths = [...new Set(fields.flatMap((each) => [...each.keys()]))];
  return {
    ...about,
    value: mean(examples.map((each) => median(each.map(({ answer }) => answer.body.length)))),
    attributions: paths.map((path) => ({
      kind: "field",
      path,
      bytes: mean(fields.map((each) => each.get(path) ?? 0)),
    })),
  };
}

/** How many answers are not as the schema says, or not of the status that is expected. */
export function violationsIn(endpoint: string, asked: readonly Checked[], gap: string | null): Measured {
  const about = { subject: { endpoint }, metric: "schema-violations" } as const;
  if (gap !== null) return { ...about, value: null, missing: gap };
  const wrong = asked.filter(({ violations }) => violations.length > 0);
  const kinds = Map.groupBy(
    wrong.flatMap(({ violations }) => [
      ...new Map(violations.map((each) => [`${each.path} ${each.problem}`, each])).values(),
    ]),
    ({ path, problem }) => `${path} ${problem}`,
  );
  return {
    ...about,
    value: wrong.length,
    attributions: [...kinds.values()].map((each) => ({ kind: "violation", ...each[0]!, count: each.length })),
  };
}
