/** How a project installs its packages and runs what they bring. */
export interface PackageManager {
  install: string;
  /** Comes before a package's own command. */
  run: string;
  /** Runs a script of the manifest; what follows `before` goes to the script. */
  script: { run: string; before: string };
}

const npm: PackageManager = { install: "npm ci", run: "npx", script: { run: "npm run", before: "-- " } };

const byLockfile: [file: string, manager: PackageManager][] = [
  [
    "pnpm-lock.yaml",
    { install: "pnpm install --frozen-lockfile", run: "pnpm exec", script: { run: "pnpm run", before: "" } },
  ],
  ["yarn.lock", { install: "yarn install", run: "yarn", script: { run: "yarn run", before: "" } }],
  ["bun.lock", { install: "bun install --frozen-lockfile", run: "bunx", script: { run: "bun run", before: "" } }],
  ["bun.lockb", { install: "bun install --frozen-lockfile", run: "bunx", script: { run: "bun run", before: "" } }],
  ["package-lock.json", npm],
];

/** The package manager whose lockfile is there; npm without any, which then installs without one. */
export const packageManagerOf = (hasFile: (name: string) => boolean): PackageManager =>
  byLockfile.find(([file]) => hasFile(file))?.[1] ?? { ...npm, install: "npm install" };

/** The command that runs a script of the manifest, with more for it where there is more. */
export const scriptCommand = ({ script: { run, before } }: PackageManager, name: string, more = ""): string =>
  `${run} ${name}${more && ` ${before}${more}`}`;
