import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";

const home = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "fresh-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As small as a Vite app can be that has something to click. */
const files = {
  "package.json": JSON.stringify({
    name: "fresh",
    private: true,
    type: "module",
    scripts: { dev: "vite", build: "vite build", preview: "vite preview" },
    devDependencies: { vite: "8", react: "19", "react-dom": "19" },
  }),
  "package-lock.json": "{}",
  "index.html": `<!doctype html><title>Fresh</title><div id="root"></div><script type="module" src="/src/main.tsx"></script>`,
  "src/main.tsx": `import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
createRoot(document.getElementById("root")!).render(<App />);
`,
  "src/App.tsx": `import { useState } from "react";
export function App() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>Fresh</h1>
      <a href="/about">About</a>
      <button className="counter" onClick={() => setCount(count + 1)}>Clicked {count} times</button>
    </main>
  );
}
`,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
symlinkSync(join(home, "node_modules"), join(folder, "node_modules"));

/** Runs the command line in the app's folder. */
async function cli(...args: string[]) {
  const child = spawn(process.execPath, [join(home, "src/cli.ts"), ...args], { cwd: folder, stdio: "pipe" });
  let said = "";
  child.stdout.on("data", (chunk) => (said += String(chunk)));
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status, said };
}

test("two commands give a fresh Vite app a running gate", async () => {
  const init = await cli("init");
  expect(init, init.said).toMatchObject({ status: 0 });
  expect(init.said).toContain("perf-budget.config.ts: home (/)");
  const text = readFileSync(join(folder, "perf-budget.config.ts"), "utf8");
  expect(text).toContain('command: "npx vite preview --port {port} --strictPort"');
  expect(text).toContain('build: "npm ci && npm run build -- --sourcemap"');
  expect(text).toContain('actor.click("button.counter")');
  expect(text).toMatch(/"bundle-bytes": \{ max: "\d+ kB"/);
  // One visit is too few to be sure of the noisy limits, and enough to see that the gate runs.
  const check = await cli("check", "--pairs", "1", "--report", "report");
  expect(check, check.said).toMatchObject({ status: 0 });
  expect(check.said).toMatch(/(All budgets hold|Budgets hold, with warnings): /);
  expect(existsSync(join(folder, "report", "report.html"))).toBe(true);
}, 600_000);

test("what is there is not written over, and a site that says nothing is asked about", async () => {
  writeFileSync(join(folder, "kept.config.ts"), "mine");
  const kept = await cli("init", "--config", "kept.config.ts");
  expect([kept.status, kept.said]).toEqual([2, expect.stringContaining("kept.config.ts is there already.")]);
  expect(readFileSync(join(folder, "kept.config.ts"), "utf8")).toBe("mine");
  writeFileSync(join(folder, "package.json"), "{}");
  const silent = await cli("init", "--config", "other.config.ts");
  expect([silent.status, silent.said]).toEqual([2, expect.stringContaining("Nothing says how to start")]);
});

test("a build that fails ends init with what it said", async () => {
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ scripts: { build: "echo no luck; exit 3", preview: "x" } }),
  );
  const { status, said } = await cli("init", "--config", "failing.config.ts");
  expect([status, existsSync(join(folder, "failing.config.ts"))]).toEqual([2, false]);
  expect(said).toContain("The project does not build: `npm run build` ended with 3.");
  expect(said).toContain("no luck");
});
