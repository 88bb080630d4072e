import type { DatabaseName } from "../src/start/databases.ts";
import type { Table } from "./read-tables.ts";
import { authWords } from "./words/auth.ts";
import { fieldWords } from "./words/field.ts";
import { orderWords } from "./words/order.ts";
import { productWords } from "./words/product.ts";
import { recommendationWords } from "./words/recommendation.ts";

/** As pages need it: what is said of a table, by the names of its columns. */
type TableWords = { row: string; columns: Record<string, string> };
const words: Record<DatabaseName, Record<string, TableWords>> = {
  auth: authWords,
  product: productWords,
  order: orderWords,
  recommendation: recommendationWords,
  field: fieldWords,
};

/** Every table of every database, as PostgreSQL has it and as we mean it. @throws when one has no words, or words no table. */
export function dataPage(databases: readonly { name: DatabaseName; tables: readonly Table[] }[]): string {
  const sections = databases.map(({ name, tables }) => {
    const known = Object.keys(words[name]).filter((each) => !tables.some((table) => table.name === each));
    if (known.length > 0)
      throw new Error(`docs/words/${name}.ts tells of tables that are not there: ${known.join(", ")}`);
    const parts = tables.map((table) => tableSection(name, table));
    return `## ${name}\n\n${parts.join("\n\n")}`;
  });
  return sections.join("\n\n");
}

function tableSection(database: DatabaseName, table: Table): string {
  const said = words[database][table.name];
  if (!said) throw new Error(`docs/words/${database}.ts says nothing of the table ${table.name}`);
  const rows = table.columns.map(({ name, type, isNullable, default: value }) => {
    const meaning = said.columns[name];
    if (meaning === undefined) throw new Error(`docs/words/${database}.ts says nothing of ${table.name}.${name}`);
    const cells = [code(name), shortType(type), isNullable ? "yes" : "", value ? code(value) : "", meaning];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  const rules = [...table.constraints.map(tidy), ...table.indexes.map((index) => `INDEX ${tidy(index)}`)];
  return [
    `### ${database}.${table.name}`,
    `A row is ${said.row}.`,
    ["| column | type | null | default | meaning |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
    rules.map((rule) => `- ${code(rule)}`).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const shortType = (type: string) =>
  type.replace(/timestamp(\(\d\))? with time zone/, "timestamptz$1").replace("double precision", "double");
/** PostgreSQL writes a list of values as a cast of an array of casts. */
const tidy = (rule: string) =>
  rule
    .replaceAll(/ = ANY \(ARRAY\[(.*?)\]\)/g, " IN ($1)")
    .replaceAll("::text", "")
    .replaceAll("USING btree ", "");
const code = (text: string) => `\`${text}\``;
const cell = (text: string) => text.replaceAll("|", String.raw`\|`);
