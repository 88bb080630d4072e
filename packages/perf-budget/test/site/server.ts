/** Serves the site. Faults, one by `SITE_FAULT`: what a site may do to who measures it. */
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { games } from "./src/games.ts";
import { readKnobs } from "./src/knobs.ts";

const { SITE_FAULT: fault = "", SITE_KNOBS, PORT = "4173" } = process.env;
const knobs = readKnobs(SITE_KNOBS);
const out = process.env["SITE_OUT"] ?? join(import.meta.dirname, "dist");
const { render } = (await import(pathToFileURL(join(out, "server/on-server.js")).href)) as {
  render: (asked: object) => string;
};
const page = readFileSync(join(out, "client/index.html"), "utf8");
const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
  ".map": "application/json",
  ".svg": "image/svg+xml",
};
/** With enough in it to count as content: a plain area is no candidate for the largest paint. */
const shapes = Array.from({ length: 120 }, (_, at) => {
  const [x, y] = [(at * 97) % 600, (at * 53) % 300];
  return `<circle cx="${x}" cy="${y}" r="${10 + (at % 7) * 6}" fill="hsl(${(at * 31) % 360} 60% 50%)"/>`;
});
const hero = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300">${shapes.join("")}</svg>`;

if (fault === "exits") {
  process.stderr.write("no settings found\n");
  process.exit(3);
}
let pagesServed = 0;

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname === "/hero.svg") {
    await wait(knobs.heroSlowMs);
    return send(response, hero, "image/svg+xml");
  }
  if (url.pathname === "/api/search") return search(url, response);
  if (url.pathname === "/api/forever") return;
  if (extname(url.pathname)) return sendFile(response, url.pathname);
  if (fault === "answers-500") return send(response, "broken", "text/plain", 500);
  if (fault === "login" && url.pathname !== "/login") return response.writeHead(302, { location: "/login" }).end();
  pagesServed += 1;
  if (fault.startsWith("crashes") && pagesServed > Number(fault.split(":")[1] ?? 1)) process.exit(9);
  const body = page
    .replace("<!--page-->", () => render(knobs))
    .replace(/\/\*knobs\*\/ *\{\}/, () => JSON.stringify(knobs))
    .replace("</body>", () => (fault === "never-idle" ? `${restless}</body>` : "</body>"));
  send(response, body, "text/html");
});
if (fault !== "never-listens") server.listen(Number(PORT), () => console.log(`http://localhost:${PORT}`));
else setInterval(() => {}, 1000);

const restless = `<script>setInterval(() => { const until = performance.now() + 30; while (performance.now() < until); fetch("/api/search?q="); }, 35)</script>`;

async function search(url: URL, response: ServerResponse) {
  await wait(knobs.searchSlowMs);
  const found = games.filter(({ title }) =>
    title.toLowerCase().includes((url.searchParams.get("q") ?? "").toLowerCase()),
  );
  const calls = ["catalogue", ...Array.from({ length: knobs.searchCalls }, () => "prices")];
  response.setHeader("server-timing", calls.map((call) => `${call};dur=1`).join(", "));
  const answer = { total: found.length, games: found };
  send(response, JSON.stringify(knobs.searchLacks ? { games: found } : answer), "application/json");
}

function sendFile(response: ServerResponse, path: string) {
  try {
    send(response, readFileSync(join(out, "client", path), "utf8"), types[extname(path)] ?? "text/plain");
  } catch {
    send(response, "not found", "text/plain", 404);
  }
}

function send(response: ServerResponse, body: string, type: string, status = 200) {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
}
