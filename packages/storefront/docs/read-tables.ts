import { Client } from "pg";
import { z } from "zod";

const Column = z.object({
  name: z.string(),
  type: z.string(),
  isNullable: z.boolean(),
  default: z.string().nullable(),
});
const Table = z.object({
  name: z.string(),
  columns: z.array(Column),
  /** Keys, checks and references, as PostgreSQL words them. */
  constraints: z.array(z.string()),
  indexes: z.array(z.string()),
});
export type Table = z.infer<typeof Table>;

/** The tables of a database as they are, however they came to be so. Partitions are told of by what they are part of. */
export async function readTables(url: string): Promise<Table[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(catalogue);
    return z.array(Table).parse(rows);
  } finally {
    await client.end();
  }
}

const catalogue = `
  select c.relname as name,
    (select json_agg(json_build_object(
        'name', a.attname,
        'type', format_type(a.atttypid, a.atttypmod),
        'isNullable', not a.attnotnull,
        'default', case when a.attidentity <> '' then 'next number' else pg_get_expr(d.adbin, d.adrelid) end
      ) order by a.attnum)
      from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select coalesce(json_agg(pg_get_constraintdef(k.oid) order by k.contype desc, k.conname), '[]')
      from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')) as constraints,
    (select coalesce(json_agg(regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX (\\S+) ON \\S+ ', '\\1\\2 ')
        order by i.indexrelid::regclass::text), '[]')
      from pg_index i where i.indrelid = c.oid
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid)) as indexes
  from pg_class c
  where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
    and c.relname not like 'kysely%'
  order by c.relname`;
