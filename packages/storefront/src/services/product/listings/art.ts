import type { Kysely } from "kysely";
import type { Art, Genre, Platform } from "../../../contract/nouns.ts";
import type { ProductTables } from "../tables.ts";

/** A listing of a title that is known gets the title's box; any other gets the plain box of its machine and genre. */
export async function artFor(
  db: Kysely<ProductTables>,
  { title, platform, genre }: { title: string; platform: Platform; genre: Genre },
): Promise<Art> {
  const known = await db
    .selectFrom("listing")
    .select(["art_name as name", "art_color as color"])
    .where("title", "=", title)
    .where("platform", "=", platform)
    .limit(1)
    .executeTakeFirst();
  return known ?? { name: `plain-${platform}-${genre}`, color: "#6b6f76" };
}
