/**
 * A file's path without the hash of its content, so that a chunk is told again in another build: `assets/index-Bx0Kd_3a.js` and
 * `assets/index.5f3c9a01.js` are both `assets/index.js`. A word of eight small letters is no hash.
 */
export function stableName(path: string): string {
  return path.replace(/[-.]([\w-]{8}|[0-9a-f]{8,64})(?=(?:\.[a-z]+)+$)/, (whole, hash: string) =>
    /[\dA-Z_]/.test(hash) ? "" : whole,
  );
}

/** A source's path as a person knows it, whichever bundler wrote it down and wherever packages are kept. */
export function moduleName(source: string): string {
  const path = source
    .replace(/^webpack:\/\/[^/]*\//, "")
    .replace(/^\0/, "")
    .replace(/\?.*$/, "");
  const inPackage = path.lastIndexOf("node_modules/");
  return inPackage >= 0 ? path.slice(inPackage) : path.replace(/^(?:\.{1,2}\/)+/, "");
}
