import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { openApi } from "../../contract/openapi.ts";
import { Refusal } from "../../contract/errors.ts";
import type { Route } from "./route.ts";

const types: Record<string, string> = { css: "text/css", js: "text/javascript", png: "image/png" };
const assets = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"];

/** The contract for people, at `/api/docs`, and for machines, at `/api/openapi.json`. */
export function docsRoutes(): Route[] {
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  const description = Buffer.from(JSON.stringify(openApi()));
  return [
    {
      method: "GET",
      path: "/api/openapi.json",
      name: "/api/openapi.json",
      async answer({ response }) {
        response.writeHead(200, { "content-type": "application/json", "content-length": description.length });
        response.end(description);
      },
    },
    {
      method: "GET",
      path: "/api/docs",
      name: "/api/docs",
      async answer({ response }) {
        response.writeHead(200, {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy":
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'",
        });
        response.end(page);
      },
    },
    {
      method: "GET",
      path: "/api/docs/:asset",
      name: "/api/docs/:asset",
      async answer({ params, response }) {
        const asset = params["asset"] ?? "";
        if (asset === "start.js") {
          response.writeHead(200, { "content-type": "text/javascript" }).end(start);
          return;
        }
        if (!assets.includes(asset)) throw new Refusal("not_found", `The docs have no file "${asset}".`);
        const path = join(folder, asset);
        response.writeHead(200, {
          "content-type": types[asset.split(".").at(-1) ?? ""] ?? "application/octet-stream",
          "content-length": (await stat(path)).size,
          "cache-control": "public, max-age=86400",
        });
        createReadStream(path).pipe(response);
      },
    },
  ];
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>API · Latency Aficionados</title>
<link rel="icon" href="/api/docs/favicon-32x32.png">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<main id="docs"></main>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;
const start = `SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#docs", deepLinking: true, docExpansion: "list", defaultModelsExpandDepth: 0 });`;
