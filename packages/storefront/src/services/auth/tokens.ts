import { createHash, randomBytes } from "node:crypto";

/** Random bits, told once. With so many, a plain hash is as good as a slow one. */
export interface NewToken {
  token: string;
  /** What is kept of it. */
  hash: Buffer;
}

export const newSessionToken = () => newToken(32);

/** Shorter, so that the link with it fits into the 76 letters of a line of mail and stays in one piece. */
export const newLinkToken = () => newToken(16);

/** What a token is kept and looked up by, or null for what cannot be one. */
export function hashOf(token: string): Buffer | null {
  return /^(?:[\w-]{22}|[\w-]{43})$/.test(token) ? digest(token) : null;
}

function newToken(bytes: number): NewToken {
  const token = randomBytes(bytes).toString("base64url");
  return { token, hash: digest(token) };
}

const digest = (token: string) => createHash("sha256").update(token).digest();
