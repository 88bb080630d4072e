import { CallError } from "../contract/client.ts";

/** Whether an answer means that there is no such page; an address with a number that is none is no page, either. */
export function isNotFound(error: unknown): boolean {
  return error instanceof CallError && (error.status === 404 || error.status === 400);
}
