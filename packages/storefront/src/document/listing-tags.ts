/** The listings that answers speak of, as news of them is told: `product <id>`. */
export function listingTags(answers: unknown): string[] {
  const found = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const { id, priceCents } = value as { id?: unknown; priceCents?: unknown };
    if (typeof id === "number" && priceCents !== undefined) found.add(`product ${id}`);
    for (const part of Object.values(value)) visit(part);
  };
  visit(answers);
  return [...found];
}
