import { LRUCache } from "lru-cache";
import sharp from "sharp";
import type { ReadArt } from "../bff/http/art-route.ts";

/** The picture that a page is about: the first one that it asks for before all others, as the kit writes it. */
const first =
  /(<span class="ui-image" style="[^"]*)("><picture><img [^>]*src="\/art\/([a-z0-9-]+)-\d+\.webp"[^>]*fetchPriority="high")/;
/**
 * As wide as it is shown on a phone, since browsers hold a picture that is blown up for none yet; blurred by half its
 * bytes, until the sharp one is there.
 */
const previewWidthPx = 320;
const previewQuality = 20;

/** Text of a style that shows a picture small; made once for each. */
export type Preview = (name: string) => Promise<string | undefined>;

export function createPreview(readArt: ReadArt): Preview {
  const made = new LRUCache<string, Promise<string | undefined>>({ max: 2_000 });
  const make = async (name: string) => {
    const art = await readArt(name, previewWidthPx, "webp");
    if (!art) return undefined;
    const bytes = await sharp(art.bytes).webp({ quality: previewQuality, effort: 4 }).toBuffer();
    return `;background-image:url(data:image/webp;base64,${bytes.toString("base64")});background-size:cover`;
  };
  return (name) => {
    let preview = made.get(name);
    if (!preview) {
      // Without it the page is the same, a round trip later.
      preview = make(name).catch(() => undefined);
      made.set(name, preview);
    }
    return preview;
  };
}

/** Puts a small copy of the first picture into a page, behind the place of the sharp one: it is painted with the words. */
export async function inlineFirstPicture(html: string, previewOf: Preview): Promise<string> {
  const found = first.exec(html);
  const [, before = "", , name = ""] = found ?? [];
  const preview = found && (await previewOf(name));
  if (!preview) return html;
  const place = found.index + before.length;
  return html.slice(0, place) + preview + html.slice(place);
}
