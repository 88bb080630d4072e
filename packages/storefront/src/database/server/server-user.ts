import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname, parse } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whom the server runs as; absent fields mean "as this process". */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root. For root, this is whoever owns the data already, or else the system user
 * `postgres`, created if there is none. For everybody else it is themselves.
 *
 * @param dataFolder the server's data; need not exist yet
 * @param name the system user to use or create
 */
export async function serverUser(dataFolder: string, name = "postgres"): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(dataFolder).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = await lookUp(name);
  if (known !== undefined) return known;
  const flags = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name];
  // Another process may be creating the same user: what counts is whether there is one afterwards.
  const failure = await run("useradd", flags).then(
    () => undefined,
    (error: unknown) => error,
  );
  const created = await lookUp(name);
  if (created === undefined) {
    throw new Error(
      `PostgreSQL does not run as root, and the system user "${name}" could not be created. Run this as an ` +
        `ordinary user, or create one: useradd ${flags.join(" ")}`,
      { cause: failure },
    );
  }
  return created;
}

async function lookUp(name: string): Promise<Required<ServerUser> | undefined> {
  try {
    const [uid, gid] = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, name])));
    return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
  } catch {
    return undefined;
  }
}

/** Fails where another user could not get to `path`: root can, so nothing else would notice before the server. */
export async function checkReachable(path: string, user: ServerUser): Promise<void> {
  if (user.uid === undefined) return;
  for (let folder = dirname(path); folder !== parse(folder).root; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => undefined);
    // What does not exist yet will be made so that the server may enter it.
    if (found === undefined) continue;
    const { mode, uid, gid } = found;
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      throw new Error(
        `${path} is needed by PostgreSQL, which cannot run as root and runs as user ${user.uid}; that user may not ` +
          `enter ${folder} (mode ${(mode & 0o777).toString(8)}). Either \`chmod o+x ${folder}\`, or move to a ` +
          `folder that everybody may enter, or run this as an ordinary user.`,
      );
    }
  }
}
