/** How a project installs its packages and runs what they bring. */
export interface PackageManager {
  install: string;
  /** Comes before a package's own command. */
  run: string;
  script: (name: string) => string;
}

const npm: PackageManager = { install: "npm ci", run: "npx", script: (name) => `npm run ${name}` };

const byLockfile: [file: string, manager: PackageManager][] = [
  [
    "pnpm-lock.yaml",
    { install: "pnpm install --frozen-lockfile", run: "pnpm exec", script: (name) => `pnpm run ${name}` },
  ],
  ["yarn.lock", { install: "yarn install", run: "yarn", script: (name) => `yarn run ${name}` }],
  ["bun.lock", { install: "bun install --frozen-lockfile", run: "bunx", script: (name) => `bun run ${name}` }],
  ["bun.lockb", { install: "bun install --frozen-lockfile", run: "bunx", script: (name) => `bun run ${name}` }],
  ["package-lock.json", npm],
];

/** The package manager whose lockfile is there; npm without any, which then installs without one. */
export const packageManagerOf = (hasFile: (name: string) => boolean): PackageManager =>
  byLockfile.find(([file]) => hasFile(file))?.[1] ?? { ...npm, install: "npm install" };
