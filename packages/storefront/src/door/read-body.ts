import type { IncomingMessage } from "node:http";
import { Refusal } from "../contract/errors.ts";

/** Bytes that a body may have where nobody says otherwise. */
export const usualMaxBodyBytes = 64 * 1024;

/** The body of a request as JSON. Refuses other media types, bodies above the limit, and what does not parse. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    const found = type ? `"${type.slice(0, 100)}"` : "missing";
    throw new Refusal(
      "unsupported_media_type",
      `Content-Type is ${found}; send JSON with Content-Type: application/json.`,
    );
  }
  const text = await readText(request, maxBytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Refusal("invalid_input", `The body is not JSON: ${what}`, [{ path: "body", message: "expected JSON" }]);
  }
}

/** The body of a request as text. Refuses one above the limit as soon as that is known. */
export async function readText(request: IncomingMessage, maxBytes: number): Promise<string> {
  const tooLarge = () =>
    new Refusal("too_large", `The body has more than ${maxBytes} bytes, which is the most this address takes.`);
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) throw tooLarge();
  const body = await new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let sizeBytes = 0;
    // Not an async iterator: leaving one early destroys the socket, and with it the answer.
    request.on("data", (chunk: Buffer) => {
      sizeBytes += chunk.length;
      if (sizeBytes <= maxBytes) chunks.push(chunk);
      else {
        chunks.length = 0;
        reject(tooLarge());
      }
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
  });
  return body.toString("utf8");
}
