import { Client } from "pg";
import { Refusal } from "../../refusal.ts";
import { summarizeRecording } from "../../summarize-recording.ts";
import { recordingFrom, recordingText } from "../recording-file.ts";
import type { BaselineStore } from "./baseline-store.ts";
import { noBaseline } from "./folder-store.ts";
import { historyFrom } from "./history-from.ts";
import { migrateBaselines } from "./postgres-tables.ts";

/** Baselines in PostgreSQL, in a schema of their own. Its tables are made, or brought up to date, when it is opened. */
export async function openPostgresStore(url: string): Promise<BaselineStore> {
  const client = await connect(url);
  // Without its password, which a message could carry into a log.
  const place = `postgres://${new URL(url).host}${new URL(url).pathname}`;
  try {
    await refusing(place, () => migrateBaselines(client, place));
  } catch (error) {
    await client.end();
    throw error;
  }
  const ask = <Row extends object>(sql: string, values: unknown[]) =>
    refusing(place, async () => (await client.query<Row>(sql, values)).rows);
  return {
    put: async (name, recording) => {
      const point = summarizeRecording(recording);
      // One statement: both or neither.
      await ask(
        `with newest as (
           insert into perf_budget.baselines (name, started_at, recording) values ($1, $2, $3)
           on conflict (name) do update set started_at = excluded.started_at, recording = excluded.recording, kept_at = now()
         )
         insert into perf_budget.history (name, started_at, head, point) values ($1, $2, $4, $5)
         on conflict (name, started_at, head) do update set point = excluded.point`,
        [name, recording.startedAt, recordingText(recording), recording.head, JSON.stringify(point)],
      );
      return place;
    },
    get: async (name) => {
      const rows = await ask<{ recording: string }>("select recording from perf_budget.baselines where name = $1", [
        name,
      ]);
      if (!rows[0]) throw noBaseline(name, "$DATABASE_URL");
      return recordingFrom(rows[0].recording, `${place} (${name})`);
    },
    history: async (name) => {
      const rows = await ask<{ point: unknown }>(
        "select point from perf_budget.history where name = $1 order by started_at",
        [name],
      );
      return historyFrom(rows.map(({ point }) => point));
    },
    close: () => client.end(),
  };
}

/** What the database refuses is no bug of ours: a full disk, a missing right, a lost connection. */
async function refusing<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `${place} refused: ${(error as Error).message}`,
      "Nothing of it was changed. The role needs the right to create a schema, or to use the one called perf_budget.",
    );
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: "perf-budget",
    connectionTimeoutMillis: 15_000,
  });
  // A connection that breaks later rejects the query that needs it.
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host } = new URL(url);
    throw new Refusal(
      `The database at ${host} does not answer: ${(error as Error).message || (error as { code?: string }).code}`,
      "See that it runs and that the address is right, or keep baselines in a folder: --store <folder>",
    );
  }
}
