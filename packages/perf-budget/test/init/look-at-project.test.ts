import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lookAtProject } from "../../src/init/look-at-project.ts";

const scratch = mkdtempSync(join(tmpdir(), "projects-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;

/** A project of these files; empty text where only the name matters. */
function project(manifest: object | string, files: Record<string, string> = {}): string {
  const folder = join(scratch, String((count += 1)));
  const text = typeof manifest === "string" ? manifest : JSON.stringify(manifest);
  for (const [path, content] of Object.entries({ "package.json": text, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe("says how a site is built and started", () => {
  test.each([
    ["Vite", { devDependencies: { vite: "^8" } }, "package-lock.json", "npm ci && npx vite build --sourcemap", "npx vite preview --port {port} --strictPort"],
    ["Vite", { devDependencies: { vite: "^8" }, scripts: { build: "make" } }, "pnpm-lock.yaml", "pnpm install --frozen-lockfile && pnpm run build", "pnpm exec vite preview --port {port} --strictPort"],
    ["Vite", { devDependencies: { vite: "^8" }, scripts: { build: "tsc -b && vite build" } }, "package-lock.json", "npm ci && npm run build -- --sourcemap", "npx vite preview --port {port} --strictPort"],
    ["Next.js", { dependencies: { next: "^16" } }, "yarn.lock", "yarn install && yarn next build", "yarn next start --port {port}"],
    ["Create React App", { dependencies: { "react-scripts": "5" } }, "bun.lock", "bun install --frozen-lockfile && bunx react-scripts build", "npx --yes serve --single build --listen {port}"],
    ["Create React App", { dependencies: { "react-scripts": "5", serve: "14" } }, "package-lock.json", "npm ci && npx react-scripts build", "npx serve --single build --listen {port}"],
    ["React Router", { devDependencies: { vite: "^8", "@react-router/dev": "^7" } }, "package-lock.json", "npm ci && npx react-router build --sourcemapClient", "npx react-router-serve ./build/server/index.js"],
    [null, { scripts: { start: "node server.js" } }, "package-lock.json", null, "npm run start"],
    [null, { scripts: { build: "make", start: "dev", preview: "node it.js" } }, "none", "npm install && npm run build", "npm run preview"],
    [null, {}, "none", null, null],
  ])("%s %j %s", (framework, manifest, lockfile, build, command) => {
    const found = lookAtProject(project(manifest, { [lockfile]: "" }));
    expect([found.framework, found.build, found.command]).toEqual([framework, build, command]);
  }); // prettier-ignore

  test("in a workspace, whose lockfile is further up", () => {
    const folder = project({}, { "pnpm-lock.yaml": "", "packages/site/package.json": '{"scripts":{"build":"x"}}' });
    expect(lookAtProject(join(folder, "packages/site")).build).toBe("pnpm install --frozen-lockfile && pnpm run build");
  });
});

describe("finds routes", () => {
  test("in a router's elements and objects, nested ones joined", () => {
    const folder = project(
      {},
      {
        "src/routes.tsx": `
          export const a = <Routes><Route path="/" element={<Home />}><Route path="games"><Route path=":id" element={<Game />} /></Route>
            <Route path="*" element={<Lost />} /></Route></Routes>;
          export const b = createBrowserRouter([{ path: "/account", Component: Account, children: [{ path: "orders", element: <Orders /> }, { index: true }] }]);
          export const other = { path: "/not/a/route", mode: 3 };`,
        "src/legacy.jsx": `<Router><PrivateRoute exact path={"/checkout"} component={Checkout} /></Router>`,
        "src/routes.test.tsx": `<Route path="/only-in-a-test" element={<X />} />`,
        "dist/bundle.js": `<Route path="/built" element={<X />} />`,
        "src/broken.tsx": "<Route path=",
      },
    );
    expect(lookAtProject(folder).routes.toSorted()).toEqual([
      "/",
      "/account",
      "/account/orders",
      "/checkout",
      "/games",
      "/games/:id",
    ]);
  });

  test("in the names of files", () => {
    const files = [
      "app/page.tsx",
      "app/(shop)/games/[id]/page.tsx",
      "app/games/layout.tsx",
      "app/docs/[...all]/page.mdx",
    ];
    const older = ["pages/about.tsx", "pages/_app.tsx", "pages/api/me.ts", "pages/404.tsx", "pages/blog/index.tsx"];
    const folder = project(
      { dependencies: { next: "16" } },
      Object.fromEntries([...files, ...older].map((file) => [file, ""])),
    );
    expect(lookAtProject(folder).routes.toSorted()).toEqual(["/", "/about", "/blog", "/games/:id"]);
  });
});

test("refuses a folder without a project, and a manifest that is half written", () => {
  expect(() => lookAtProject(scratch)).toThrow("There is no");
  expect(() => lookAtProject(project('{"name":'))).toThrow("cannot be read");
});
