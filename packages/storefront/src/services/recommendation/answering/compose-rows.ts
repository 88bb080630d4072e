import type { RecommendationService } from "../door.ts";

/** A listing that could be recommended, or was seen. */
export interface Candidate {
  kind: "seen" | "because" | "also" | "platform" | "popular";
  /** The listing, as text, or the platform that speaks for it. */
  about: string | null;
  product_id: number;
  title_id: number;
  /** From 1, the best one, within its kind and what it is about. */
  place: number;
}

export type Answer = Awaited<ReturnType<RecommendationService["recommend"]>>;
type Row = Answer["rows"][number];

const reasons = {
  because: "because-you-looked-at",
  also: "others-also-looked-at",
  platform: "popular-on-platform",
  popular: "popular",
} as const;

/**
 * Rows for a page, the most personal ones first. No title comes twice, in whichever row; what a row may not show again
 * it makes up for by its next candidates.
 */
export function composeRows(candidates: readonly Candidate[], limit: number): Answer {
  const seen = byPlace(candidates.filter(({ kind }) => kind === "seen"));
  const about = [...new Set(candidates.filter(({ kind }) => kind === "because").map((each) => each.about))];
  const latestFirst = about.sort((a, b) => placeOf(seen, a) - placeOf(seen, b));
  const of = (kind: Candidate["kind"], about?: string | null) =>
    byPlace(candidates.filter((each) => each.kind === kind && (about === undefined || each.about === about)));

  const isNew = seen.length === 0;
  const because = latestFirst.map((about) => of("because", about));
  const wanted = isNew
    ? [of("platform"), of("popular")]
    : [because[0] ?? [], of("also"), because[1] ?? [], of("platform"), because[2] ?? []];
  const rows = takeInTurn(wanted, limit);
  // Somebody who looked at little that others looked at, too.
  const isThin = !isNew && rows.reduce((sum, row) => sum + row.productIds.length, 0) < limit;
  return {
    rows: isThin ? takeInTurn([...wanted, of("popular")], limit) : rows,
    recentlyViewed: seen.map(({ product_id }) => product_id),
    personal: !isNew,
  };
}

function takeInTurn(wanted: readonly (readonly Candidate[])[], limit: number): Row[] {
  const shown = new Set<number>();
  return wanted.flatMap((candidates): Row[] => {
    const chosen = candidates.filter(({ title_id }) => !shown.has(title_id)).slice(0, limit);
    for (const { title_id } of chosen) shown.add(title_id);
    const [first] = chosen;
    if (!first || first.kind === "seen") return [];
    return [{ reason: reasons[first.kind], about: aboutOf(first), productIds: chosen.map((each) => each.product_id) }];
  });
}

function aboutOf({ kind, about }: Candidate): Row["about"] {
  if (about === null) return null;
  // What the database holds of platforms came through the schema of events.
  return kind === "because" ? Number(about) : (about as Row["about"]);
}

const byPlace = (candidates: readonly Candidate[]) => [...candidates].sort((a, b) => a.place - b.place);
const placeOf = (seen: readonly Candidate[], about: string | null) =>
  seen.findIndex(({ product_id }) => String(product_id) === about);
