import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Exchange, Route } from "../bff/http/route.ts";
import type { Site } from "./site.ts";
import { Refusal } from "../contract/errors.ts";

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};
const plain = ["favicon.svg", "icon-192.png", "icon-512.png", "site.webmanifest"];
const aYear = "public, max-age=31536000, immutable";
const aDay = "public, max-age=86400";

/** Scripts and styles of this build and of those before it, and the few files with names of their own. */
export function assetRoutes(site: Pick<Site, "folder">): Route[] {
  const read = kept((path) => readFile(join(site.folder, path)));
  // Builds side by side share theirs.
  const assets = existsSync(join(site.folder, "assets")) ? "assets" : "../../assets";
  return [
    {
      method: "GET",
      path: "/assets/:file",
      name: "/assets/:file",
      answer: ({ params, ...exchange }) => {
        const file = params["file"] ?? "";
        if (!/^[\w.-]+\.(js|css|svg|png)$/.test(file)) throw nothingAt(file);
        return send(exchange, read, `${assets}/${file}`, aYear);
      },
    },
    ...plain.map((file): Route => ({
      method: "GET",
      path: `/${file}`,
      name: `/${file}`,
      answer: (exchange) => send(exchange, read, `browser/${file}`, aDay),
    })),
  ];
}

async function send(
  { request, response }: Pick<Exchange, "request" | "response">,
  read: (path: string) => Promise<Buffer>,
  path: string,
  cacheControl: string,
): Promise<void> {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encodings = [accepted.includes("br") && "br", accepted.includes("gzip") && "gz"].filter((one) => one !== false);
  for (const encoding of [...encodings, ""] as const) {
    const body = await read(encoding === "" ? path : `${path}.${encoding}`).catch(() => null);
    if (!body) continue;
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "application/octet-stream",
      "content-length": body.length,
      "cache-control": cacheControl,
      vary: "accept-encoding",
      ...(encoding !== "" && { "content-encoding": encoding === "gz" ? "gzip" : encoding }),
    });
    response.end(request.method === "HEAD" ? undefined : body);
    return;
  }
  throw nothingAt(path);
}

const nothingAt = (path: string) => new Refusal("not_found", `There is no file ${path}; it may be of an older build.`);

/** Files never change under their names; there are few. What is not there is looked for again. */
function kept(read: (path: string) => Promise<Buffer>): (path: string) => Promise<Buffer> {
  const files = new Map<string, Promise<Buffer>>();
  return (path) => {
    let file = files.get(path);
    if (!file) {
      file = read(path);
      files.set(path, file);
      file.catch(() => files.delete(path));
    }
    return file;
  };
}
