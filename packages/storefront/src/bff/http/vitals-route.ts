import { Refusal } from "../../contract/errors.ts";
import { VitalsBeacon } from "../../contract/vitals.ts";
import type { VitalsKeeper } from "../field/keep-vitals.ts";
import { readJson, usualMaxBodyBytes } from "../../door/read-body.ts";
import type { Route } from "./route.ts";

/** Takes in what `sendBeacon` brings as pages are left: nobody waits for the answer. */
export function vitalsRoute(keeper: VitalsKeeper): Route {
  return {
    method: "POST",
    path: "/api/vitals",
    name: "POST vitals",
    async answer({ request, response }) {
      const beacon = VitalsBeacon.safeParse(await readJson(request, usualMaxBodyBytes));
      if (!beacon.success) {
        const fields = beacon.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
        throw new Refusal("invalid_input", fields.map(({ path, message }) => `${path}: ${message}`).join("; "), fields);
      }
      keeper.keep(beacon.data.vitals);
      response.writeHead(202, { "cache-control": "no-store" }).end();
    },
  };
}
