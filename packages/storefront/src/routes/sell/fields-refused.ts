import { CallError } from "../../contract/client.ts";
import { emptyListing, type FieldName, type ListingProblems } from "./listing-values.ts";

/** What the shop finds wrong with single fields. It names them as it got them, such as `body.priceCents`. */
export function fieldsRefused(error: unknown): ListingProblems {
  const problems: ListingProblems = {};
  if (!(error instanceof CallError)) return problems;
  for (const { path, message } of error.problem?.fields ?? []) {
    const sent = path.replace(/^body\./, "");
    const name = sent === "priceCents" ? "price" : sent;
    if (name in emptyListing) problems[name as FieldName] = message;
  }
  return problems;
}
