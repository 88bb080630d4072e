import { createHmac, timingSafeEqual } from "node:crypto";

/** Signatures older than this are refused, lest a recorded webhook be played again much later. Retries are signed anew. */
const MAX_AGE_MS = 5 * 60_000;

const mac = (secret: string, at: string, body: string) => createHmac("sha256", secret).update(`${at}.${body}`).digest();

/** What goes into the signature header: the moment, and an HMAC over moment and body. */
export function signWebhook(secret: string, body: string, now: Date): string {
  const at = String(now.getTime());
  return `t=${at},v1=${mac(secret, at, body).toString("hex")}`;
}

/** Whether the holder of `secret` signed this body, lately. */
export function isSignedBy(secret: string, body: string, signature: string, now: Date): boolean {
  const parts = /^t=(\d{1,16}),v1=([0-9a-f]{64})$/.exec(signature);
  const [, at, hex] = parts ?? [];
  if (at === undefined || hex === undefined) return false;
  if (Math.abs(now.getTime() - Number(at)) > MAX_AGE_MS) return false;
  return timingSafeEqual(mac(secret, at, body), Buffer.from(hex, "hex"));
}
