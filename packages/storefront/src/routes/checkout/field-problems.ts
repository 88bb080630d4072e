import { CallError } from "../../contract/client.ts";
import { addressLengths, type AddressProblems, type TypedField } from "./address-form.ts";

/** What the server finds wrong with the address. It names fields as it got them, such as `body.address.city`. */
export function fieldProblems(error: unknown): AddressProblems {
  const problems: AddressProblems = {};
  if (!(error instanceof CallError)) return problems;
  for (const { path, message } of error.problem?.fields ?? []) {
    const field = path.replace(/^body\.address\./, "");
    if (field in addressLengths) problems[field as TypedField] = message;
  }
  return problems;
}
