import { Client } from "pg";
import { passwordOf } from "./secret.ts";

const NAME = /^[a-z][a-z0-9_]{0,30}$/;

/** Fails on a name that could be anything but a plain identifier. */
export function checkServiceName(service: string): void {
  if (NAME.test(service) && service !== "postgres") return;
  throw new Error(`"${service}" cannot name a service: expected ${NAME.source}, and not "postgres".`);
}

/**
 * One role and one database a service: the role owns its database, and no other role but the administrator's may
 * connect to it. Each step stands alone, so that a crash between any two is made good by the next start.
 */
export async function ensureServiceDatabases(adminUrl: string, secret: string, services: readonly string[]) {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const known = async (query: string) => {
      const { rows } = await client.query<{ name: string }>(query);
      return new Set(rows.map(({ name }) => name));
    };
    const roles = await known("select rolname as name from pg_roles");
    const databases = await known("select datname as name from pg_database");
    let statements = "revoke all on database postgres from public; revoke all on database template1 from public;";
    for (const service of services) {
      checkServiceName(service);
      const verb = roles.has(service) ? "alter" : "create";
      statements += `${verb} role "${service}" login password '${passwordOf(secret, service)}';`;
    }
    // One transaction, hence one flush.
    if (services.some((service) => !roles.has(service))) await client.query(statements);
    for (const service of services.filter((service) => !databases.has(service))) {
      // Nobody but the administrator gets in before the door is closed to the public.
      await client.query(`create database "${service}" owner "${service}" connection limit 0`);
    }
    const doors = services.map(
      (service) => `revoke all on database "${service}" from public; alter database "${service}" connection limit -1;`,
    );
    if (services.some((service) => !databases.has(service)) || (await unfinished(client, services))) {
      await client.query(doors.join(""));
    }
  } finally {
    await client.end();
  }
}

async function unfinished(client: Client, services: readonly string[]): Promise<boolean> {
  const { rows } = await client.query(
    "select 1 from pg_database where datname = any($1) and datconnlimit = 0 limit 1",
    [services],
  );
  return rows.length > 0;
}
