import { z } from "zod";
import type { Attribution } from "../../attribution.ts";

/** As much of Lighthouse's result as is used. */
const resultSchema = z.looseObject({
  runtimeError: z.looseObject({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.looseObject({
      score: z.number().nullable(),
      auditRefs: z.array(z.looseObject({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.looseObject({
      title: z.string(),
      score: z.number().nullable(),
      details: z
        .looseObject({
          items: z.array(z.looseObject({ node: z.looseObject({ selector: z.string() }).optional() })).optional(),
        })
        .optional()
        .catch(undefined),
    }),
  ),
});
export type LighthouseResult = z.infer<typeof resultSchema>;

/** Reads a result. Throws what Lighthouse says went wrong. */
export function readResult(value: unknown): LighthouseResult {
  const { data, error } = resultSchema.safeParse(value);
  if (!data) throw new Error(`Lighthouse gave a result of another form: ${error.issues[0]?.message}`);
  if (data.runtimeError) throw new Error(`Lighthouse: ${data.runtimeError.message}`);
  return data;
}

/** A category's score from 0 to 100, with the audits that cost points, most costly first. Null where it has none. */
export function scoreOf(
  { categories, audits }: LighthouseResult,
  name: string,
): { score: number; lost: Attribution[] } | null {
  const category = categories[name];
  if (category?.score == null) return null;
  const total = category.auditRefs.reduce((sum, { id, weight }) => sum + (audits[id]?.score == null ? 0 : weight), 0);
  const lost = category.auditRefs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (audit?.score == null || audit.score >= 1 || weight === 0) return [];
    const element = audit.details?.items?.find(({ node }) => node)?.node?.selector;
    const points = (100 * weight * (1 - audit.score)) / total;
    return { kind: "audit" as const, audit: id, title: audit.title, lost: points, ...(element && { element }) };
  });
  return { score: Math.round(100 * category.score), lost: lost.toSorted((a, b) => b.lost - a.lost) };
}
