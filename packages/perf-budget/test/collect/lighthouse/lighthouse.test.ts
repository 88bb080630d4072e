import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readResult, scoreOf } from "../../../src/collect/lighthouse/result.ts";
import { runLighthouse } from "../../../src/collect/lighthouse/run-lighthouse.ts";
import { serve } from "../endpoints/served.ts";

const audits = {
  "image-alt": { title: "Images lack alternatives", score: 0, details: { items: [{ node: { selector: "#hero" } }] } },
  "color-contrast": { title: "Contrast is low", score: 0.5 },
  "html-lang": { title: "The page has a language", score: 1 },
  "not-asked": { title: "Nothing to look at", score: null },
};
const refs = [
  { id: "image-alt", weight: 5 },
  { id: "color-contrast", weight: 10 },
  { id: "html-lang", weight: 5 },
  { id: "not-asked", weight: 20 },
];

describe("a category", () => {
  test("has the audits that cost it points, most costly first", () => {
    const result = readResult({ categories: { seo: { score: 0.5, auditRefs: refs } }, audits });
    expect(scoreOf(result, "seo")).toEqual({
      score: 50,
      lost: [
        { kind: "audit", audit: "image-alt", title: "Images lack alternatives", lost: 25, element: "#hero" },
        { kind: "audit", audit: "color-contrast", title: "Contrast is low", lost: 25 },
      ],
    });
  });

  test("that has no score has none", () => {
    expect(scoreOf(readResult({ categories: { seo: { score: null, auditRefs: refs } }, audits }), "seo")).toBe(null);
  });

  test("that could not be measured says why", () => {
    expect(() => readResult({ runtimeError: { message: "NO_FCP" }, categories: {}, audits: {} })).toThrow("NO_FCP");
  });
});

describe("Lighthouse itself", () => {
  const page = (image: string) =>
    `<!doctype html><html lang="en"><head><title>Games</title><meta name="description" content="Games"><meta name="viewport" content="width=device-width"></head><body><main><h1>Games</h1>${image}</main></body></html>`;
  let build: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    build = await serve("head", ({ url, headers: { cookie } }, response) => {
      const isFine = url === "/fine" && cookie === "session=1";
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(
          page(
            `<img id="cover" width="8" height="8" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" ${isFine ? 'alt="A cover"' : ""}>`,
          ),
        );
    });
  });
  afterAll(() => build[Symbol.asyncDispose]());
  const profile = { cpuSlowdown: 1, network: "none", viewport: { width: 800, height: 600 }, isMobile: false } as const;

  test("gives four scores, as who is signed in, and names the element that costs one", async () => {
    const fine = await runLighthouse(`${build.url}/fine`, profile, "session=1");
    const poor = await runLighthouse(`${build.url}/poor`, profile, "");
    expect(["performance", "accessibility", "best-practices", "seo"].map((name) => scoreOf(fine, name)!.score > 50)).toEqual([
      true, true, true, true,
    ]); // prettier-ignore
    const accessibility = scoreOf(poor, "accessibility")!;
    expect(accessibility.score).toBeLessThan(scoreOf(fine, "accessibility")!.score);
    expect(accessibility.lost[0]).toMatchObject({ audit: "image-alt", element: expect.stringContaining("img") });
  }, 120_000);
});
