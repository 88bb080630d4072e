import type { Sample } from "../sample.ts";
import type { Cause } from "./cause.ts";
import { growth, type Of, sidesOf, typical } from "./sides.ts";

/** Which component changes its state more often, and so makes React commit. */
export function commitCauses(samples: readonly Sample[]): Cause[] {
  const { base, head } = sidesOf(samples, "renders");
  return [...new Set([...base, ...head].flat().map(({ component }) => component))].flatMap((component) => {
    const own = [...base, ...head].flat().filter((one) => one.component === component);
    const names = new Set(
      own.flatMap(({ changed }) => changed.filter(({ what }) => what === "state").map(({ name }) => name)),
    );
    return [...names].map((name): Cause => {
      const times = (one: Of<"renders">) =>
        one.component === component
          ? one.changed
              .filter((each) => each.what === "state" && each.name === name)
              .reduce((sum, each) => sum + each.times, 0)
          : 0;
      const [from, to] = [typical(base, times), typical(head, times)];
      return {
        code: "state-changes",
        amount: growth(from, to),
        place: own.find(({ source }) => source)?.source ?? null,
        args: { component, name, more: growth(from, to) },
        evidence: [{ what: `changes of ${name} in ${component}`, unit: "count", base: from, head: to }],
      };
    });
  });
}
