import { copyRows } from "../../seed/fill/copy-rows.ts";
import type { FillService } from "../../seed/fill/fill-service.ts";
import type { SeedPlan } from "../../seed/plan.ts";
import { neighboursPerTitle, viewsPerViewer } from "./learning/bounds.ts";
import { learn, type Lesson, type Memory, nothingLearnt, titlesOf } from "./learning/learn.ts";
import { titleKey } from "./learning/title-key.ts";

type Progress = (rows: number) => void;
/** What is known of listings, by their number; some bytes each, however many there are. */
interface Known {
  titles: Map<string, { id: number; platform: string; key: string; genre: string }>;
  titleOf: Int32Array;
  sellerOf: string[];
  isAvailable: Uint8Array;
}

/** Learns from the plan's views as it would have from events, by the same rules, and writes down the outcome. */
export const fillRecommendation: FillService = async (client, plan, progress) => {
  const known = readListings(plan, progress);
  const lesson = nothingLearnt();
  const looked = readViews(plan, known, lesson, progress);
  await copyRows(client, "titles", ["id", "platform", "key", "genre", "heat"], titleRows(known, lesson));
  await client.query(
    "SELECT setval(pg_get_serial_sequence('titles', 'id'), greatest(1, (SELECT max(id) FROM titles)))",
  );
  const columns = ["product_id", "title_id", "seller_id", "available", "heat"];
  await copyRows(client, "listings", columns, listingRows(plan, known, lesson));
  await copyRows(client, "neighbours", ["title_id", "neighbour_id", "heat"], pairRows(lesson));
  await copyRows(client, "views", ["viewer_id", "product_id", "title_id", "seen_at"], viewRows(looked, known));
};

function readListings(plan: SeedPlan, progress: Progress): Known {
  const size = plan.listingCount + 1;
  const known: Known = {
    titles: new Map(),
    titleOf: new Int32Array(size),
    sellerOf: [],
    isAvailable: new Uint8Array(size),
  };
  const keys = new Map<string, string>();
  const sellers = new Map<string, string>();
  const tell = inThousands(progress);
  for (const { id, title, platform, genre, sellerId, stock } of plan.listings()) {
    const key = keys.get(title) ?? titleKey(title);
    keys.set(title, key);
    const place = `${platform} ${key}`;
    const found = known.titles.get(place) ?? { id: known.titles.size + 1, platform, key, genre };
    known.titles.set(place, found);
    known.titleOf[id] = found.id;
    known.sellerOf[id] = sellers.get(sellerId) ?? sellerId;
    sellers.set(sellerId, known.sellerOf[id]);
    known.isAvailable[id] = stock > 0 ? 1 : 0;
    tell();
  }
  tell.rest();
  return known;
}

/** Adds what views teach to `lesson`, and returns what members looked at; a visitor of the past does not come back. */
function readViews(plan: SeedPlan, { titleOf }: Known, lesson: Lesson, progress: Progress) {
  const members = new Map<string, Map<number, string>>();
  let memory: Memory = new Map();
  const tell = inThousands(progress);
  for (const { accountId, sessionId, productId, at } of plan.views()) {
    learn({ viewerId: sessionId, productId, titleId: titleOf[productId]!, atMs: Date.parse(at) }, memory, lesson);
    // Views come by sitting: what other sittings remember is never asked for again.
    if (memory.size > 1) memory = new Map([[sessionId, memory.get(sessionId)!]]);
    if (accountId !== null) {
      const looks = members.get(accountId) ?? new Map<number, string>();
      members.set(accountId, looks);
      looks.delete(productId);
      looks.set(productId, at);
      if (looks.size > viewsPerViewer) looks.delete(looks.keys().next().value!);
    }
    tell();
  }
  tell.rest();
  return members;
}

function* titleRows({ titles }: Known, lesson: Lesson) {
  for (const { id, platform, key, genre } of titles.values())
    yield [id, platform, key, genre, lesson.titles.get(id) ?? 0] as const;
}

function* listingRows(plan: SeedPlan, { titleOf, sellerOf, isAvailable }: Known, lesson: Lesson) {
  for (let id = 1; id <= plan.listingCount; id++)
    yield [id, titleOf[id]!, sellerOf[id]!, isAvailable[id] === 1, lesson.listings.get(id) ?? 0] as const;
}

function* pairRows({ pairs }: Lesson) {
  const byTitle = new Map<number, [neighbourId: number, heat: number][]>();
  for (const [pair, heat] of pairs) {
    const { titleId, neighbourId } = titlesOf(pair);
    const row = byTitle.get(titleId);
    if (row) row.push([neighbourId, heat]);
    else byTitle.set(titleId, [[neighbourId, heat]]);
  }
  for (const [titleId, row] of byTitle)
    for (const [neighbourId, heat] of row.sort((a, b) => b[1] - a[1]).slice(0, neighboursPerTitle))
      yield [titleId, neighbourId, heat] as const;
}

function* viewRows(members: Map<string, Map<number, string>>, { titleOf }: Known) {
  for (const [viewerId, looks] of members)
    for (const [productId, at] of looks) yield [viewerId, productId, titleOf[productId]!, at] as const;
}

function inThousands(progress: Progress) {
  let untold = 0;
  const tell = () => {
    if (++untold === 1_000) tell.rest();
  };
  tell.rest = () => {
    progress(untold);
    untold = 0;
  };
  return tell;
}
