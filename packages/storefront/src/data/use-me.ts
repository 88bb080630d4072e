import type { Me } from "../contract/people.ts";
import { ask } from "./question.ts";
import { useQuery } from "./use-query.ts";

/** Who is signed in, or null for a guest. Known from the start: the page brings it along. */
export const useMe = (): Me | null => useQuery("GET me") as Me | null;

/** The question behind it, for putting another answer in place after signing in or out. */
export const whoAmI = ask("GET me");
