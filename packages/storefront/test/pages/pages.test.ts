import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/build-site.ts";
import { siteFolder } from "../../src/build/site-folder.ts";
import { ShopWorld } from "../world/shop-world.ts";

let world: ShopWorld;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${world.origin}${path}`, { headers, redirect: "manual" });
const page = async (path: string, headers?: Record<string, string>) => {
  const response = await get(path, headers);
  return { response, status: response.status, html: await response.text() };
};
const policy = (response: Response) => response.headers.get("content-security-policy") ?? "";
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]*(?: src=| type="application\/json"))([^>]*)>(.*?)<\/script>/gs)].map(
    ([, attributes = "", text = ""]) => ({ attributes, text }),
  );
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

beforeAll(async () => {
  await buildSite();
  world = await ShopWorld.open({ site: siteFolder });
}, 240_000);
afterAll(() => world.close());

describe("a page for everybody", () => {
  it("can be read as it comes, with what it needs to be painted", async () => {
    const { status, html } = await page("/");
    expect(status).toBe(200);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en">/);
    expect(html).toContain("<title>Used games · Cartridge Corner</title>");
    expect(html).toContain("Games that were loved before</h1>");
    expect(html.match(/<article/g)?.length).toBeGreaterThan(8);
    expect(html).toMatch(/<style>[^<]*\.ui-card/);
  });

  it("comes in one piece, which no script has to put together", async () => {
    for (const path of ["/", "/search?q=a", "/products/5", "/category/nes", "/cart"]) {
      const { html, response } = await page(path);
      const scripts = inlineScripts(html);
      // The recorder, and rules that nothing runs.
      expect(scripts.map(({ attributes }) => attributes)).toEqual(["", ` type="speculationrules"`]);
      for (const { text } of scripts) expect(policy(response), path).toContain(hashOf(text));
      expect(policy(response)).not.toMatch(/script-src[^;]*'(unsafe-inline|nonce-)/);
      expect(html).not.toContain("<template");
    }
  });

  it("can be put on the home screen of a phone", async () => {
    const { html } = await page("/");
    const [, address = ""] = /<link rel="manifest" href="([^"]+)">/.exec(html) ?? [];
    const manifest = (await (await get(address)).json()) as {
      start_url: string;
      icons: { src: string; type: string }[];
    };
    expect((await get(manifest.start_url)).status).toBe(200);
    for (const { src, type } of manifest.icons) {
      const icon = await get(src);
      expect([src, icon.status, icon.headers.get("content-type")]).toEqual([src, 200, type]);
    }
  });

  it("is known again, and looks into no cookie that is nobody's", async () => {
    const { response } = await page("/search", { cookie: "taste=sweet" });
    const again = await get("/search", { "if-none-match": response.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("fits into the first round trip with its picture", async () => {
    for (const path of ["/", "/search?q=mario", "/products/5"]) {
      const response = await get(path, { "accept-encoding": "br" });
      expect(response.headers.get("content-encoding")).toBe("br");
      expect(Number(response.headers.get("content-length")), path).toBeLessThan(14 * 1024);
    }
  });

  it.each(["/nowhere", "/products/999999", "/products/abc", "/category/ps9"])("is not found at %s", async (path) => {
    const { status, html } = await page(path);
    expect(status).toBe(404);
    expect(html).toContain("Page not found</h1>");
  });

  it("says nothing of a body that nobody asked for", async () => {
    const response = await fetch(`${world.origin}/`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  it("leaves the API as it is", async () => {
    expect((await get("/api/docs")).status).toBe(200);
    expect((await get("/api/nothing")).headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("a page of somebody's own", () => {
  it("knows who it is for, and runs no script that it did not write", async () => {
    const member = await world.signUp("Pat Player");
    const { html, response } = await page("/products/5", { cookie: member.jar.header ?? "" });
    expect(html).toContain(">Pat Player</a>");
    expect(response.headers.get("cache-control")).toContain("private");
    const nonce = /'nonce-([^']+)'/.exec(policy(response))?.[1];
    for (const { attributes, text } of inlineScripts(html))
      expect(attributes.includes(`nonce="${nonce}"`) || policy(response).includes(hashOf(text))).toBe(true);
  });

  it("leads guests to the door, and back again", async () => {
    const response = await get("/account?tab=mail", { cookie: "session=long-over" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/signin?next=%2Faccount%3Ftab%3Dmail"]);
  });
});

describe("assets", () => {
  it("are kept for good, small, and found by the page", async () => {
    const { html } = await page("/");
    const [, entry = ""] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
    const response = await get(entry, { "accept-encoding": "gzip, br" });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(response.headers.get("content-encoding")).toBe("br");
  });

  it("are nowhere else on the disk", async () => {
    for (const path of ["/assets/..%2f..%2fpackage.json", "/assets/source-hash", "/assets/gone-12345678.js"])
      expect((await get(path)).status).toBe(404);
  });
});
