import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { Answer } from "./ask.ts";

/** What an answer says. Throws where it is not what its headers promise. */
export function readBody({ headers, body }: Answer): unknown {
  const text = decompress(headers["content-encoding"], body).toString();
  return text === "" ? undefined : JSON.parse(text);
}

function decompress(encoding: string | undefined, body: Buffer): Buffer {
  switch (encoding) {
    case "br":
      return brotliDecompressSync(body);
    case "gzip":
      return gunzipSync(body);
    case "deflate":
      return inflateSync(body);
    case "zstd":
      return zstdDecompressSync(body);
    default:
      return body;
  }
}
