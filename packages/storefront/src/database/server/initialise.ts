import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { serverEnvironment } from "./server-flags.ts";
import { isAlive } from "./running-server.ts";
import { checkReachable, type ServerUser } from "./server-user.ts";
import { passwordOf } from "./secret.ts";

const MAJOR = "18";
const MAKING = "server.making-";

/** The places within a cluster's folder. */
export function places(folder: string) {
  const server = join(folder, "server");
  return { server, data: join(server, "data"), secret: join(server, "secret"), log: join(folder, "server.log") };
}

/**
 * Makes an empty server in `folder` unless there is one, and gives its secret.
 * It is made beside its place and moved there when whole: a crash leaves rubbish that the next start removes,
 * and of two processes that start at once one wins and the other uses what the winner made.
 */
export async function initialise(
  folder: string,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
  log?: (message: string) => void,
): Promise<string> {
  const { server, data, secret } = places(folder);
  await mkdir(folder, { recursive: true });
  for (const path of [binaries.postgres, data]) await checkReachable(path, user);
  await removeRubbish(folder);
  if ((await stat(server).catch(() => undefined)) === undefined) {
    log?.(`Making a PostgreSQL ${MAJOR} server in ${folder}`);
    const making = join(folder, `${MAKING}${process.pid}-${randomBytes(4).toString("hex")}`);
    try {
      await make(making, binaries, user, durable);
      await rename(making, server).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
      });
    } finally {
      await rm(making, { recursive: true, force: true });
    }
  }
  await checkVersion(data);
  return (await readFile(secret, "utf8")).trim();
}

async function make(place: string, binaries: Binaries, user: ServerUser, durable: boolean): Promise<void> {
  const data = join(place, "data");
  const passwordFile = join(place, "password");
  const secret = randomBytes(32).toString("hex");
  await mkdir(place);
  await mkdir(data, { mode: 0o700 });
  await writeFile(join(place, "secret"), `${secret}\n`, { mode: 0o600 });
  await writeFile(passwordFile, `${passwordOf(secret, "postgres")}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    await chmod(place, 0o755);
    for (const path of [data, passwordFile]) await chown(path, user.uid, user.gid);
  }
  const flags = [
    `--pgdata=${data}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The same order and case rules on every machine, whatever its locales.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    ...(durable ? [] : ["--no-sync"]),
  ];
  await promisify(execFile)(binaries.initdb, flags, { ...user, env: serverEnvironment, cwd: place });
  await rm(passwordFile);
}

async function removeRubbish(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(MAKING)) continue;
    const maker = Number.parseInt(name.slice(MAKING.length), 10);
    if (!isAlive(maker)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function checkVersion(data: string): Promise<void> {
  const found = await readFile(join(data, "PG_VERSION"), "utf8").catch(() => undefined);
  if (found?.trim() === MAJOR) return;
  throw new Error(
    `${data} holds ${found === undefined ? "no PostgreSQL data" : `data of PostgreSQL ${found.trim()}`}; expected ` +
      `PostgreSQL ${MAJOR}. Move that folder away to start afresh (the seed fills it again), or point DATA_FOLDER ` +
      `at another one.`,
  );
}
