/**
 * Every number of the back end, one part after the other: nothing else is measured meanwhile.
 *
 * `pnpm bench:bff [home] [search] [orders] [lag] [calls] [requests]`
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const parts = {
  home: { file: "home.ts", says: "the cached home page against bare node:http" },
  search: { file: "search.ts", says: "search and suggest over 50,000 and 1,000,000 listings" },
  orders: { file: "orders.ts", says: "1,000 buyers for 100 copies" },
  lag: { file: "recommendation-lag.ts", says: "from a view to what is recommended for it" },
  calls: { file: "door-calls.ts", says: "what a call to a service costs its caller" },
  requests: { file: "requests.ts", says: "what a request of each kind costs in processor time" },
};
const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isPart(name));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}; none is all of them.`,
  );
  process.exit(2);
}
for (const name of asked.length > 0 ? asked.filter(isPart) : Object.keys(parts).filter(isPart)) {
  const { file, says } = parts[name];
  console.log(`\n── ${name}: ${says}\n`);
  const child = spawn(process.execPath, [join(import.meta.dirname, file)], { stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) process.exitCode = 1;
}
