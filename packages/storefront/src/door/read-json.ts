import type { IncomingMessage } from "node:http";
import { Refusal } from "../contract/errors.ts";

/** The body of a request as JSON. Refuses other media types, bodies above the limit, and what does not parse. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refusal("unsupported_media_type", `The body came as "${type.slice(0, 100)}"; send application/json.`);
  }
  const tooLarge = () => new Refusal("too_large", `The body is larger than ${maxBytes} bytes.`);
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
  try {
    return JSON.parse(body.toString("utf8")) as unknown;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Refusal("invalid_input", `The body is not JSON: ${what}`, [{ path: "body", message: "JSON" }]);
  }
}
