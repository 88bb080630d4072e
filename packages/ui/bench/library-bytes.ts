/** `node bench/library-bytes.ts`: what each list library adds to a page, minified and brotli, without React. */
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const lists = {
  "@tanstack/react-virtual": "useVirtualizer",
  "react-window": "List",
};

for (const [library, name] of Object.entries(lists)) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "${library}";`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    external: ["react", "react-dom", "react/*"],
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
  });
  const sizeBytes = brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
  console.log(library.padEnd(26), `${(sizeBytes / 1000).toFixed(1)} kB`);
}
