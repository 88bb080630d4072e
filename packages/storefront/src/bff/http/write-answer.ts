import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { errors, type Refusal } from "../../contract/errors.ts";
import type { Problem } from "../../contract/problem.ts";
import { currentRequest } from "../../observe/request-context.ts";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** Below it, headers weigh more than what compression saves: both fit in one packet. */
const minCompressedBytes = 1_200;

/** Sends a value as JSON, compressed as the browser likes it best; `undefined` and null send nothing. */
export async function writeJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
  type = "application/json",
): Promise<void> {
  if (value === null || value === undefined) {
    response.writeHead(status, { "cache-control": "no-store" }).end();
    return;
  }
  const bytes = Buffer.from(JSON.stringify(value));
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding =
    bytes.length < minCompressedBytes
      ? null
      : accepted.includes("br")
        ? "br"
        : accepted.includes("gzip")
          ? "gzip"
          : null;
  const sent =
    encoding === "br"
      ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : encoding === "gzip"
        ? await gzipped(bytes)
        : bytes;
  response.writeHead(status, {
    "content-type": type,
    "content-length": sent.length,
    "cache-control": "no-store",
    ...(encoding && { "content-encoding": encoding }),
    vary: "Accept-Encoding",
  });
  response.end(sent);
}

/** What a refusal looks like on the wire. */
export function problemOf(refusal: Refusal, requestId = currentRequest()?.requestId ?? ""): Problem {
  const { status, title } = errors[refusal.code];
  return {
    type: `/api/docs#${refusal.code}`,
    title,
    status,
    code: refusal.code,
    detail: refusal.message,
    ...(refusal.fields.length > 0 && { fields: [...refusal.fields] }),
    requestId,
  };
}
