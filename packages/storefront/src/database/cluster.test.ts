import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "./cluster.ts";
import type { Said } from "./cluster.child.ts";
import { isAlive, readRunningServer } from "./server/running-server.ts";

let base: string;
let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "storefront-cluster-"));
  await chmod(base, 0o711);
  folder = join(base, "kept");
});

afterEach(async () => {
  for (const child of children.splice(0)) await end(child);
});

afterAll(() => rm(base, { recursive: true, force: true }));

/** Starts `cluster.child.ts` and gives what it says first. */
async function startElsewhere(
  place: string,
  detached = false,
): Promise<{ child: ChildProcess; said: Said; next: () => Promise<Said> }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("cluster.child.ts", import.meta.url))], {
    env: { ...process.env, CLUSTER_FOLDER: place },
    stdio: ["pipe", "pipe", "inherit"],
    detached,
  });
  children.push(child);
  const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value as string) as Said;
  return { child, said: await next(), next };
}

async function end(child: ChildProcess): Promise<void> {
  child.stdin?.destroy();
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

const start = (place = folder, services = ["auth", "product"]) =>
  startCluster({ folder: place, services, durable: false });

const serverOf = (place = folder) => readRunningServer(join(place, "server", "data"));

async function ask<Row extends object>(url: string, query: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

describe("a folder that was never used", { timeout: 30_000 }, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await start();
  });
  afterAll(() => cluster.stop());

  it("gets a database a service, which no other service's role may open", async () => {
    await ask(cluster.url("product"), "create table mine as select 1 as one");
    const across = new URL(cluster.url("auth"));
    across.pathname = "/product";
    await expect(ask(across.href, "select * from mine")).rejects.toMatchObject({ code: "42501" });
    across.pathname = "/postgres";
    await expect(ask(across.href, "select 1")).rejects.toMatchObject({ code: "42501" });
  });

  it("gives a service's role no more than its database", async () => {
    const url = cluster.url("product");
    await expect(ask(url, "create database more")).rejects.toThrow("permission denied");
    await expect(ask(url, "create role more")).rejects.toThrow("permission denied");
    await expect(ask(url, "select pg_read_file('/etc/passwd')")).rejects.toThrow("permission denied");
    await expect(ask(url, "create extension pg_trgm")).resolves.toEqual([]);
  });

  it("asks for a password, and keeps its secret from other users", async () => {
    const guess = new URL(cluster.url("product"));
    guess.password = "guess";
    await expect(ask(guess.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
    const { mode } = await stat(join(folder, "server", "secret"));
    expect((mode & 0o777).toString(8)).toBe("600");
    expect((await stat(join(folder, "server", "data"))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, "server.log"))).mode & 0o077).toBe(0);
  });

  it("listens on this machine only, in UTF-8 and UTC", async () => {
    const rows = await ask(
      cluster.adminUrl,
      "select name, setting from pg_settings where name in ('listen_addresses', 'TimeZone', 'server_encoding') order by 1",
    );
    expect(rows).toEqual([
      { name: "TimeZone", setting: "UTC" },
      { name: "listen_addresses", setting: "127.0.0.1" },
      { name: "server_encoding", setting: "UTF8" },
    ]);
  });

  it("is refused to a second start, in this process and in another, with words on what to do", async () => {
    await expect(start()).rejects.toThrow(/is in use: this same process runs PostgreSQL on it .*DATA_FOLDER/);
    const { said } = await startElsewhere(folder);
    expect(said).toEqual({ failed: expect.stringMatching(`in use: process ${process.pid} runs PostgreSQL`) });
  });

  it("knows no database of a service that it was not started for", () => {
    expect(() => cluster.url("order")).toThrow(/No database for "order".*auth, product/);
  });
});

describe("a folder that was used before", { timeout: 30_000 }, () => {
  it("keeps what was written, and makes room for a new service", async () => {
    const cluster = await start(folder, ["auth", "product", "order"]);
    expect(await ask(cluster.url("product"), "select one from mine")).toEqual([{ one: 1 }]);
    expect(await ask(cluster.url("order"), "select current_user as role")).toEqual([{ role: "order" }]);
    await cluster.stop();
    expect(await serverOf()).toBeUndefined();
  });

  it("is free again when the process that used it was killed, and its server with it", async () => {
    const { child } = await startElsewhere(folder);
    const server = await serverOf();
    child.kill("SIGKILL");
    await expect.poll(() => isAlive(server?.pid ?? 0), { timeout: 5_000 }).toBe(false);
    await expect.poll(() => isAlive(server?.keeper ?? 0), { timeout: 5_000 }).toBe(false);
  });

  it("is taken over at once from a process that was killed", async () => {
    const { child } = await startElsewhere(folder);
    child.kill("SIGKILL");
    await once(child, "exit");
    const cluster = await start();
    expect(await ask(cluster.url("product"), "select one from mine")).toEqual([{ one: 1 }]);
    await cluster.stop();
  });

  it("is taken over from a server whose keeper was killed, too", async () => {
    const { child } = await startElsewhere(folder);
    const server = await serverOf();
    process.kill(server?.keeper ?? 0, "SIGKILL");
    child.kill("SIGKILL");
    await once(child, "exit");
    const cluster = await start();
    expect(isAlive(server?.pid ?? 0)).toBe(false);
    expect(await ask(cluster.url("product"), "select one from mine")).toEqual([{ one: 1 }]);
    await cluster.stop();
  });

  it("has what was committed when the server itself was killed", async () => {
    const cluster = await start();
    await ask(cluster.url("product"), "insert into mine values (2)");
    process.kill((await serverOf())?.pid ?? 0, "SIGKILL");
    await cluster.stop();
    const again = await start();
    expect(await ask(again.url("product"), "select sum(one)::int from mine")).toEqual([{ sum: 3 }]);
    await again.stop();
  });

  it("does not take a stranger's process for a server", async () => {
    // As after the restart of a container, where the server's old number belongs to something else.
    const pidFile = join(folder, "server", "data", "postmaster.pid");
    await writeFile(pidFile, `${process.pid}\n/nowhere\n0\n5432\n\n127.0.0.1\n\nready\n`);
    const cluster = await start();
    expect((await serverOf())?.pid).not.toBe(process.pid);
    await cluster.stop();
  });

  it("still answers after Ctrl-C, until the process has drained", async () => {
    const { child, next } = await startElsewhere(folder, true);
    process.kill(-(child.pid ?? 0), "SIGINT");
    expect(await next()).toEqual({ drained: true });
  });

  it("does not keep a process alive that forgot to stop it", async () => {
    const module = JSON.stringify(new URL("cluster.ts", import.meta.url).href);
    const script = `import { startCluster } from ${module}; await startCluster({ folder: ${JSON.stringify(folder)}, services: [], durable: false });`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script], { stdio: "inherit" });
    expect(await once(child, "exit")).toEqual([0, null]);
    await expect.poll(() => serverOf(), { timeout: 5_000 }).toBeUndefined();
  });

  it("stops any number of times", async () => {
    const cluster = await start();
    await Promise.all([cluster.stop(), cluster.stop()]);
    await cluster.stop();
    expect(await serverOf()).toBeUndefined();
  });
});

describe("a folder in some other state", { timeout: 30_000 }, () => {
  it("loses what a crash during its making left behind", async () => {
    const place = join(base, "half-made");
    const rubbish = "server.making-999999999-ab";
    await mkdir(join(place, rubbish, "data"), { recursive: true });
    await (await start(place)).stop();
    expect(await readdir(place)).toEqual(["server", "server.log"]);
  });

  it("goes to one of two processes that start at once", async () => {
    const place = join(base, "raced");
    const both = await Promise.all([startElsewhere(place), startElsewhere(place)]);
    const said = both.map(({ said }) => Object.keys(said)[0]).sort();
    expect(said).toEqual(["failed", "started"]);
    const failed = both.map(({ said }) => said).find((each) => "failed" in each);
    expect(failed).toEqual({ failed: expect.stringContaining("is in use: process") });
  });

  it("is left alone if another PostgreSQL made it", async () => {
    const place = join(base, "older");
    await mkdir(join(place, "server", "data"), { recursive: true });
    await writeFile(join(place, "server", "data", "PG_VERSION"), "16\n");
    await expect(start(place)).rejects.toThrow(/holds data of PostgreSQL 16; expected PostgreSQL 18.*Move/);
  });

  it("must have a name that needs no quotes for each service", async () => {
    await expect(start(join(base, "x"), ['a"; drop table b'])).rejects.toThrow("cannot name a service");
  });
});
