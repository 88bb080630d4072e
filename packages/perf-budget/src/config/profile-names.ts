import { z } from "zod";
import type { Problem } from "./problem.ts";

const anything = z.unknown();
/** As much of a configuration as names profiles, whatever else is wrong in it. */
const namesSchema = z.looseObject({
  profiles: z.record(z.string(), anything).catch({}),
  scenarios: z
    .record(z.string(), z.looseObject({ profiles: z.array(anything).catch([]) }).catch({ profiles: [] }))
    .catch({}),
});

/** Scenarios that want a profile which does not exist. */
export function unknownProfiles(value: unknown): Problem[] {
  const { data } = namesSchema.safeParse(value);
  if (!data) return [];
  const known = ["default", ...Object.keys(data.profiles)];
  return Object.entries(data.scenarios).flatMap(([scenario, { profiles }]) =>
    profiles.flatMap((name, at) =>
      typeof name !== "string" || known.includes(name)
        ? []
        : [
            {
              path: ["scenarios", scenario, "profiles", at],
              message: `is ${JSON.stringify(name)}, which does not exist: choose one of ${known.join(", ")}, or add it to \`profiles\``,
            },
          ],
    ),
  );
}
