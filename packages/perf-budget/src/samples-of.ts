import type { Budget } from "./budget.ts";
import type { Sample } from "./sample.ts";
import { nameSubject } from "./subject.ts";

/** The samples that a budget is about. */
export function samplesOf(budget: Budget, samples: readonly Sample[]): Sample[] {
  const name = nameSubject(budget.subject);
  return samples.filter((sample) => sample.metric === budget.metric && nameSubject(sample.subject) === name);
}
