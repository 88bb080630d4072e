import { createHmac } from "node:crypto";

/** The password of a role, from the one secret that lies beside the data: nothing more to store for a new service. */
export function passwordOf(secret: string, role: string): string {
  return createHmac("sha256", secret).update(role).digest("base64url");
}
