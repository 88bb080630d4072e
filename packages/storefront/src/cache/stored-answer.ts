import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** One encoding of an answer, ready to send. */
export interface AnswerVariant {
  body: Buffer;
  /** Ready for `writeHead`; not to be changed. */
  headers: Readonly<Record<string, string | number>>;
}

/** An answer that costs nothing any more but its sending: serialised and compressed when it was made. */
export interface StoredAnswer {
  identity: AnswerVariant;
  /** Absent where compression would save nothing. */
  gzip: AnswerVariant | undefined;
  br: AnswerVariant | undefined;
  /** Weak, and so the same for all encodings. */
  etag: string;
  /** Of the answer over HTTP. */
  status: number;
  sizeBytes: number;
}

/** Below this, headers weigh more than compression saves. */
const minCompressedBytes = 860;

/** Serialises and compresses a value. */
export const storeAnswer = (value: unknown, { cacheControl = "no-cache" } = {}): Promise<StoredAnswer> =>
  storeBytes(Buffer.from(JSON.stringify(value)), { "content-type": "application/json", "cache-control": cacheControl });

/** Compresses an answer that is bytes already. */
export async function storeBytes(
  body: Buffer,
  described: Readonly<Record<string, string>>,
  status = 200,
): Promise<StoredAnswer> {
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const variant = (bytes: Buffer, encoding?: string): AnswerVariant => ({
    body: bytes,
    headers: {
      ...described,
      "content-length": bytes.length,
      ...(encoding !== undefined && { "content-encoding": encoding }),
      vary: "accept-encoding",
      etag,
    },
  });
  // Made once and sent many times, away from the main thread: a quality between the fastest and the smallest.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const compressed =
    body.length < minCompressedBytes ? [] : await Promise.all([gzipped(body), brotli(body, { params })]);
  const [gz, br] = compressed;
  return {
    identity: variant(body),
    gzip: gz && variant(gz, "gzip"),
    br: br && variant(br, "br"),
    etag,
    status,
    sizeBytes: body.length + (gz?.length ?? 0) + (br?.length ?? 0),
  };
}

/** The smallest variant that a browser takes, by its `Accept-Encoding`. */
export function chooseVariant(answer: StoredAnswer, acceptEncoding: string | undefined): AnswerVariant {
  if (acceptEncoding === undefined) return answer.identity;
  if (answer.br !== undefined && accepts(acceptEncoding, "br")) return answer.br;
  if (answer.gzip !== undefined && accepts(acceptEncoding, "gzip")) return answer.gzip;
  return answer.identity;
}

function accepts(header: string, encoding: string): boolean {
  const at = header.indexOf(encoding);
  // What browsers send needs no parsing; `;q=0` is the one way to say no.
  return at !== -1 && !/^\s*;\s*q=0(\.0+)?\s*(,|$)/.test(header.slice(at + encoding.length));
}

/** Whether the browser holds this very answer, by its `If-None-Match`: then 304 and no body. */
export function isHeld(answer: StoredAnswer, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch === answer.etag || ifNoneMatch.includes(answer.etag) || ifNoneMatch.trim() === "*";
}
