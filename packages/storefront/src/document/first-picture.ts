import type { ReadArt } from "../bff/http/art-route.ts";

/** The picture that a page is about: the first one that it asks for before all others, as the kit writes it. */
const first =
  /(<span class="ui-image" style="[^"]*)("><picture><img [^>]*src="\/art\/([a-z0-9-]+)-\d+\.webp"[^>]*fetchPriority="high")/;
/** Small enough for the first round trip, and clear enough until the sharp one is there. */
const previewWidthPx = 160;

/**
 * Puts a small copy of the first picture into the page, behind the place of the sharp one: it is painted with the
 * words, a round trip earlier. What cannot be had at once is left out.
 */
export async function inlineFirstPicture(html: string, readArt: ReadArt): Promise<string> {
  const found = first.exec(html);
  const name = found?.[3];
  if (!found || name === undefined) return html;
  const art = await readArt(name, previewWidthPx, "webp").catch(() => undefined);
  if (!art) return html;
  const picture = `;background-image:url(data:image/webp;base64,${art.bytes.toString("base64")});background-size:cover`;
  return html.slice(0, found.index) + found[1] + picture + html.slice(found.index + (found[1]?.length ?? 0));
}
