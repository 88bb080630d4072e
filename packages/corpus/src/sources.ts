import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

/** One published package whose original source is in its tarball. */
export interface CorpusSource {
  /** The package's own name on npm. */
  name: string;
  version: string;
  licence: string;
  /** Absolute folder of the installed package. Read only: it belongs to the package manager. */
  root: string;
  /** Folders below `root` that hold what people wrote; builds (`lib`, `es`, `dist`) are left out. */
  folders: string[];
  /** JavaScript and TypeScript in those folders, declaration files included; sorted, relative to `root`. */
  files: string[];
}

const published: { alias: string; folders: string[] }[] = [
  { alias: "corpus-element-react", folders: ["src", "libs", "typings"] },
  { alias: "corpus-reactstrap", folders: ["src"] },
  { alias: "corpus-react-toolbox", folders: ["components"] },
  { alias: "corpus-rsuite", folders: ["src"] },
  { alias: "corpus-blueprint-core", folders: ["src"] },
  { alias: "corpus-ra-ui-materialui", folders: ["src"] },
  { alias: "corpus-kepler-gl", folders: ["src"] },
];

/** The real React 16 source that the workspace migrates, from Flow and string refs to an application in hooks. */
export function corpusSources(): CorpusSource[] {
  return published.map(({ alias, folders }) => {
    const root = realpathSync(fileURLToPath(new URL(`../node_modules/${alias}`, import.meta.url)));
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      name: string;
      version: string;
      license: string;
    };
    const patterns = folders.map((each) => `${each}/**/*.{js,jsx,mjs,cjs,ts,tsx}`);
    const files = globSync(patterns, { cwd: root }).sort();
    return { name: manifest.name, version: manifest.version, licence: manifest.license, root, folders, files };
  });
}
