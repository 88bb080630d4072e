/** A process that runs a cluster until its input ends; the tests interrupt and kill it. */
import { Client } from "pg";
import { type Cluster, startCluster } from "./cluster.ts";

/** What it says on its output, a line each. */
export type Said =
  | { started: string }
  | { failed: string }
  /** After Ctrl-C: whether the database still answered while it was draining. */
  | { drained: boolean };

const say = (what: Said) => process.stdout.write(`${JSON.stringify(what)}\n`);
const folder = process.env["CLUSTER_FOLDER"] ?? "";
const cluster = await startCluster({ folder, services: ["auth", "product"], durable: false }).catch((error: Error) => {
  say({ failed: error.message });
  return undefined;
});
if (cluster !== undefined) {
  process.once("SIGINT", () => void drain(cluster));
  say({ started: cluster.adminUrl });
  process.stdin.resume().once("end", () => void cluster.stop());
}

async function drain(cluster: Cluster): Promise<void> {
  const client = new Client({ connectionString: cluster.url("product") });
  await client.connect();
  const { rows } = await client.query<{ sum: number }>("select pg_sleep(0.2), 1 + 1 as sum");
  await client.end();
  await cluster.stop();
  say({ drained: rows[0]?.sum === 2 });
  process.stdin.destroy();
}
