import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Exchange } from "../bff/http/route.ts";
import { assetRoutes } from "../document/asset-routes.ts";
import { keepAssets } from "./keep-assets.ts";

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "assets-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

it("keeps a source map to the build that it is of", async () => {
  const [built, kept] = [folder(), folder()];
  for (const name of ["page-abcd1234.js", "page-abcd1234.js.map"]) writeFileSync(join(built, name), "{}");
  await keepAssets(built, kept);
  expect(readdirSync(kept).toSorted()).toEqual(["page-abcd1234.js", "page-abcd1234.js.br", "page-abcd1234.js.gz"]);
});

it("serves nobody a source map, wherever one lies", async () => {
  const site = folder();
  mkdirSync(join(site, "assets"));
  for (const name of ["page.js", "page.js.map"]) writeFileSync(join(site, "assets", name), "{}");
  const [route] = assetRoutes({ folder: site });
  const answered: number[] = [];
  const response = { writeHead: (status: number) => answered.push(status), end: () => {} } as unknown as ServerResponse;
  const ask = async (file: string) =>
    route!.answer({
      params: { file },
      request: { method: "GET", headers: {} } as IncomingMessage,
      response,
    } as unknown as Exchange);
  await ask("page.js");
  expect(answered).toEqual([200]);
  await expect(ask("page.js.map")).rejects.toThrow("no file");
});
