import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** How a server sends files. */
export type Compression = "brotli" | "gzip" | "none";

/** Bytes after compression at its best, as a server does that compresses ahead. The same bytes give the same size. */
export function compressedSize(content: Buffer, compression: Compression): number {
  switch (compression) {
    case "brotli":
      return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;
    case "gzip":
      return gzipSync(content, { level: 9 }).length;
    case "none":
      return content.length;
  }
}
