import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chooseVariant, isHeld, storeAnswer } from "./stored-answer.ts";

describe("a stored answer", () => {
  const value = { text: "Latency ".repeat(200) };

  it("is the same in all encodings", async () => {
    const answer = await storeAnswer(value, { cacheControl: "max-age=5" });
    const decoded = [
      answer.identity.body,
      gunzipSync(answer.gzip?.body ?? Buffer.alloc(0)),
      brotliDecompressSync(answer.br?.body ?? Buffer.alloc(0)),
    ];
    for (const body of decoded) expect(JSON.parse(body.toString())).toEqual(value);
    for (const variant of [answer.identity, answer.gzip, answer.br]) {
      expect(variant?.headers["content-length"]).toBe(variant?.body.length);
      expect(variant?.headers).toMatchObject({
        "cache-control": "max-age=5",
        vary: "accept-encoding",
        etag: answer.etag,
      });
    }
  });

  it.each([
    [undefined, undefined],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["br;q=0.1", "br"],
    ["identity", undefined],
  ])("is sent to a browser that takes %s as %s", async (header, encoding) => {
    const answer = await storeAnswer(value);
    expect(chooseVariant(answer, header).headers["content-encoding"]).toBe(encoding);
  });

  it("too small to gain by compression is not compressed", async () => {
    const answer = await storeAnswer({ small: true });
    expect(chooseVariant(answer, "br").headers["content-encoding"]).toBeUndefined();
  });

  it("knows whether the browser holds it", async () => {
    const answer = await storeAnswer(value);
    expect(isHeld(answer, answer.etag)).toBe(true);
    expect(isHeld(answer, `W/"other", ${answer.etag}`)).toBe(true);
    expect(isHeld(answer, 'W/"other"')).toBe(false);
    expect(isHeld(answer, undefined)).toBe(false);
    expect((await storeAnswer({ ...value, more: 1 })).etag).not.toBe(answer.etag);
  });
});
