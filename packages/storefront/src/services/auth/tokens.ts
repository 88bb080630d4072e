import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, told once. With so many, a plain hash is as good as a slow one. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: createHash("sha256").update(token).digest() };
}

/** What a token is kept and looked up by, or null for what cannot be one. */
export function hashOf(token: string): Buffer | null {
  return /^[\w-]{43}$/.test(token) ? createHash("sha256").update(token).digest() : null;
}
