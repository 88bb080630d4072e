import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findMap } from "../../../src/collect/source/find-map.ts";

const script = "export const a = 1;";
const map = (name: string) => JSON.stringify({ version: 3, names: [name], sources: [], mappings: "" });
const files: Record<string, string> = {
  // Another build of late has a script of the same name.
  "dist/old/app.js": "export const a = 0;",
  "dist/old/app.js.map": map("old"),
  "dist/new/assets/app.js": script,
  "dist/new/assets/app.js.map": map("right"),
  "node_modules/some/app.js": script,
  "node_modules/some/app.js.map": map("a package's"),
};

let server: Server;
let origin: string;
const folder = mkdtempSync(join(tmpdir(), "find-map-"));
beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = createServer(({ url }, response) => {
    if (url === "/served.js.map") return response.end(map("served"));
    if (url === "/assets/other.js") return response.end("export const b = 2;");
    // A site for one page: it answers with that to all that it does not know.
    response.end(/\.js(\?|$)/.test(url ?? "") ? script : "<!doctype html>");
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const find = async (path: string, home: string | null = folder) =>
  (await findMap({ side: "head", name: "a", url: origin, folder: home }, `${origin}${path}`, undefined))?.names[0];

test("takes the map that the site hands out", async () => expect(await find("/served.js")).toBe("served"));
test("finds one that it does not, beside the very script in the build's folder", async () =>
  expect(await find("/assets/app.js?v=3")).toBe("right"));
test("takes none of a script that is another one", async () => expect(await find("/assets/other.js")).toBeUndefined());
test("has none where there is no folder", async () => expect(await find("/assets/app.js", null)).toBeUndefined());
