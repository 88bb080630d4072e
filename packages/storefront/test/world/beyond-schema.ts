import { z } from "zod";

/** Where a value has keys that its schema does not know: what a server told although nobody may hear it. */
export function beyondSchema(schema: z.ZodType, value: unknown, path = "answer"): string[] {
  if (schema instanceof z.ZodObject) {
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const known = (schema.shape as Record<string, z.ZodType | undefined>)[key];
      return known ? beyondSchema(known, inner, `${path}.${key}`) : [`${path}.${key}`];
    });
  }
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((inner, at) => beyondSchema(schema.element as z.ZodType, inner, `${path}.${at}`));
  }
  if (schema instanceof z.ZodUnion) {
    const options = (schema.options as z.ZodType[]).filter((option) => option.safeParse(value).success);
    const found = options.map((option) => beyondSchema(option, value, path));
    return found.find((beyond) => beyond.length === 0) ?? found[0] ?? [];
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return beyondSchema(schema.unwrap() as z.ZodType, value, path);
  return [];
}
