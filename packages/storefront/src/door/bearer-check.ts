import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether an `Authorization` header holds the secret. Takes as long for a near miss as for any other. */
export function bearerCheck(secret: string): (header: string | undefined) => boolean {
  if (secret === "") throw new Error("the secret of a door is empty: set DOOR_SECRET");
  const expected = digest(`Bearer ${secret}`);
  return (header) => timingSafeEqual(digest(header ?? ""), expected);
}
