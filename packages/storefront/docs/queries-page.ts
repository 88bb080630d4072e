import type { Way } from "./explain.ts";
import type { Statement } from "./recorded-statements.ts";

/** As much of a statement as tells what it does. */
const LENGTH = 220;

/** What each method of a service's door sends to its database, in order, and what finds the rows. */
export function queriesPage(
  statements: readonly Statement[],
  wayOf: (database: string, text: string) => Way | undefined,
): string {
  const works = Map.groupBy(statements, ({ work }) => work);
  return [...works]
    .map(([work, sent]) => {
      const told = sent.filter(({ text }, index) => isQuery(text) && !isAfterwards(sent, index));
      const once = [...new Map(told.map((each) => [`${each.database} ${each.text}`, each])).values()];
      const rows = once.map(({ database, text }) => {
        const way = wayOf(database, text);
        const by = [
          ...(way?.indexes.map((index) => `\`${index}\``) ?? []),
          ...(way?.readsAllOf.map((table) => `all of \`${table}\``) ?? []),
        ];
        return `| ${database} | \`${shown(text)}\` | ${by.join(", ")} |`;
      });
      return `### ${work}\n\n| database | statement | finds rows by |\n| --- | --- | --- |\n${rows.join("\n")}`;
    })
    .join("\n\n");
}

const isQuery = (text: string) => /^(select|with|insert|update|delete)\b/i.test(text);

/** What follows a commit on the same database, such as bringing the index in memory up to date, may come with others' work. */
function isAfterwards(sent: readonly Statement[], index: number): boolean {
  const { database } = sent[index]!;
  const lastCommit = sent.findLastIndex((each) => each.database === database && each.text === "commit");
  return lastCommit >= 0 && index > lastCommit;
}

function shown(text: string): string {
  const plain = text
    .replaceAll(/^\s*--.*$/gm, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll('"', "")
    .replaceAll("|", String.raw`\|`);
  return plain.length > LENGTH ? `${plain.slice(0, LENGTH).trimEnd()} …` : plain;
}
