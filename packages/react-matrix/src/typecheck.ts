import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceTree } from "./module-graph.ts";
import { majorOf, type ReactVersion } from "./versions.ts";

/**
 * What the compiler says of a tree of TypeScript against `@types/react` and `@types/react-dom` of that version: a line
 * per error, `file(line,column): error TSnnnn: …`. Empty when it type-checks. Strict; beside React only prop-types is found.
 */
export function typecheck(version: ReactVersion, tree: SourceTree): string[] {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "typecheck-")));
  try {
    for (const [path, text] of tree) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    writeFileSync(
      join(root, "tsconfig.json"),
      JSON.stringify({ compilerOptions: optionsFor(version), include: ["**/*"] }),
    );
    const run = spawnSync(process.execPath, [compiler(), "-p", root, "--pretty", "false"], {
      cwd: root,
      encoding: "utf8",
    });
    const lines = run.stdout.split("\n").filter((each) => each.includes("error TS"));
    if (run.status !== 0 && lines.length === 0) throw new Error(`the compiler did not run: ${run.stdout}${run.stderr}`);
    return lines;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function optionsFor(version: ReactVersion): object {
  const [react, dom] = [typesOf("react", version), typesOf("react-dom", version)];
  // The types of React 18 are the last that depend on those of prop-types, and so have them beside themselves.
  const propTypes = join(typesOf("react", "18.3"), "../prop-types");
  return {
    strict: true,
    noEmit: true,
    target: "es2022",
    // Unlike esnext it lets `import React = require("react")` stand beside `import`.
    module: "preserve",
    moduleResolution: "bundler",
    lib: ["es2022", "dom", "dom.iterable"],
    // As in the days of 16: a declared `context!: Theme` is no field.
    useDefineForClassFields: false,
    jsx: version === "16" ? "react" : "react-jsx",
    types: [],
    // The declarations themselves are not on trial, and the old ones do not please a new compiler.
    skipLibCheck: true,
    paths: {
      react: [react],
      "react/*": [`${react}/*`],
      "react-dom": [dom],
      "react-dom/*": [`${dom}/*`],
      "prop-types": [propTypes],
    },
  };
}

function typesOf(name: string, version: ReactVersion): string {
  return realpathSync(fileURLToPath(new URL(`../node_modules/types-${name}-${majorOf(version)}`, import.meta.url)));
}

function compiler(): string {
  return join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
}
