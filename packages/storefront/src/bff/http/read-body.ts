import type { IncomingMessage } from "node:http";
import { Refusal } from "../../contract/errors.ts";

/** Bytes that a body may have where the contract says nothing. */
export const usualMaxBodyBytes = 64 * 1024;

/** The body of a request as JSON. Refuses other media types, and bodies that are too large as soon as that is known. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new Refusal(
      "unsupported_media_type",
      `Content-Type is ${type ? `"${type.slice(0, 100)}"` : "missing"}; send JSON with Content-Type: application/json.`,
    );
  const text = await readText(request, maxBytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal("invalid_input", `The body is not JSON: ${(error as Error).message}`, [
      { path: "body", message: "expected JSON" },
    ]);
  }
}

/** The body of a request as text. */
export async function readText(request: IncomingMessage, maxBytes: number): Promise<string> {
  const tooLarge = () =>
    new Refusal("too_large", `The body has more than ${maxBytes} bytes, which is the most this address takes.`);
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
