import type { CompiledQuery, QueryExecutorProvider, RawBuilder } from "kysely";

/**
 * Runs a query that each connection parses and plans the first times only: for what is asked for at every request.
 * Kysely sends each query as a stranger; here planning it again would cost more than running it.
 *
 * @param name which query it is, within the service. Another text under the same name is an error.
 */
export async function prepared<Row>(db: QueryExecutorProvider, name: string, query: RawBuilder<Row>): Promise<Row[]> {
  const compiled = query.compile(db);
  // The driver hands `sql` on to pg as it is, and pg takes a name along with a text.
  const named = { ...compiled, sql: { name, text: compiled.sql } as unknown as string } as CompiledQuery<Row>;
  return (await db.getExecutor().executeQuery(named)).rows;
}
