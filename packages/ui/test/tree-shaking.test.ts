// @vitest-environment node
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import * as door from "../src/index.ts";

/** What is left of the kit in a page that uses only this, and the bytes of it. */
async function bundleOf(names: string) {
  const { metafile } = await build({
    stdin: { contents: `export { ${names} } from "./src/index.ts";`, resolveDir: join(import.meta.dirname, "..") },
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    external: ["react", "react-dom", "react/jsx-runtime"],
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

it("leaves everything else out of a page that shows a price", async () => {
  const inputs = (await bundleOf("Price")).filter((path) => path.includes("src/components"));
  expect(inputs.map((path) => path.split("/").at(-1))).toEqual(["Price.tsx"]);
});

it("brings the virtualiser with the lists, and with nothing else", async () => {
  const virtual = (inputs: string[]) => inputs.some((path) => path.includes("virtual-core"));
  expect(virtual(await bundleOf("VirtualList"))).toBe(true);
  const others = Object.keys(door).filter((name) => !name.startsWith("Virtual"));
  expect(others.length).toBeGreaterThan(20);
  expect(virtual(await bundleOf(others.join(", ")))).toBe(false);
});
