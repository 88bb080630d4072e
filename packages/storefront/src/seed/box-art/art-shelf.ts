import { availableParallelism } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { Title } from "../plan.ts";
import type { SeededExtra } from "../run.ts";
import { artOf } from "./art.ts";
import { openArtFiles } from "./art-files.ts";
import { drawArt } from "./draw-art.ts";
import { plainTitles } from "./plain-titles.ts";
import { type ArtFormat, type ArtWidth, encode, rasterize } from "./encode.ts";

export interface ArtAnswer {
  bytes: Buffer;
  type: "image/avif" | "image/webp";
  /** False while the format asked for is still being made: let nobody keep this one for long. */
  final: boolean;
}

/** Covers of titles, drawn when they are first needed. */
export interface ArtShelf {
  /**
   * A cover, or undefined if no title has that name. AVIF takes eight times as long to make as WebP, so whoever
   * asks for one that is not there gets WebP at once (whoever reads AVIF reads it too), and it is made afterwards.
   */
  read(name: string, width: ArtWidth, format: ArtFormat): Promise<ArtAnswer | undefined>;
  /** Draws the two smaller widths of the first titles as WebP, if they are not there: what most visits need. */
  first: SeededExtra;
  /** Draws the same of all others, bit by bit in the background until `close`. */
  drawRest(): void;
  /** Resolves once nothing is being made; makes nothing more that was only put off. */
  close(): Promise<void>;
}

const firstWidths = [160, 320] as const satisfies ArtWidth[];
/** In the background, how many times longer to rest than to draw: a fifth of one processor. */
const restFactor = 4;

/**
 * @param titles best known first, as a plan has them: those are drawn first.
 * @param ahead how many are the first ones, at 20 to 30 ms of one processor each.
 * @param onFault told when a cover that nobody waits for could not be made.
 */
export async function openArtShelf(options: {
  folder: string;
  titles: readonly Title[];
  ahead: number;
  onFault: (fault: unknown) => void;
}): Promise<ArtShelf> {
  const files = await openArtFiles(options.folder);
  const titles = new Map([...plainTitles(), ...options.titles.map((title) => [artOf(title).name, title] as const)]);
  const making = new Map<string, Promise<Buffer>>();
  const stop = new AbortController();
  let [later, resting, closed] = [Promise.resolve(), Promise.resolve(), false];

  /** Once for all who ask at the same time. */
  const make = (title: Title, name: string, width: ArtWidth, format: ArtFormat): Promise<Buffer> => {
    const key = `${name}-${width}.${format}`;
    const underWay = making.get(key);
    if (underWay) return underWay;
    const made = (async () => {
      const bytes = await encode(rasterize(drawArt(title), width), width, format);
      await files.write(name, width, format, bytes);
      return bytes;
    })().finally(() => making.delete(key));
    making.set(key, made);
    return made;
  };

  const putOff = (title: Title, name: string, width: ArtWidth) => {
    // One after the other: shoppers' requests need the processors more.
    later = later.then(async () => {
      if (!closed && !files.has(name, width, "avif")) await make(title, name, width, "avif").catch(options.onFault);
    });
  };

  const drawFirst = async (title: Title) => {
    const { name } = artOf(title);
    const missing = firstWidths.filter((width) => !files.has(name, width, "webp"));
    if (missing.length === 0) return;
    // Drawn once: shrinking costs a sixth of drawing.
    const pixels = rasterize(drawArt(title), 320);
    for (const width of missing) await files.write(name, width, "webp", await encode(pixels, width, "webp"));
  };

  const isMissing = (title: Title) => firstWidths.some((width) => !files.has(artOf(title).name, width, "webp"));
  const wanted = options.titles.slice(0, options.ahead);

  return {
    async read(name, width, format) {
      const title = titles.get(name);
      if (!title) return undefined;
      const type = `image/${format}` as const;
      if (files.has(name, width, format)) return { bytes: await files.read(name, width, format), type, final: true };
      if (format === "avif") putOff(title, name, width);
      const bytes = files.has(name, width, "webp")
        ? await files.read(name, width, "webp")
        : await make(title, name, width, "webp");
      return { bytes, type: "image/webp", final: format === "webp" };
    },
    first: {
      name: "covers",
      total: wanted.length,
      async run(advance) {
        const left = wanted.filter(isMissing);
        advance(wanted.length - left.length);
        const news = left.length > 0;
        const work = async () => {
          for (let title = left.pop(); title; title = left.pop()) {
            await drawFirst(title);
            advance(1);
          }
        };
        await Promise.all(Array.from({ length: availableParallelism() }, work));
        return news;
      },
    },
    drawRest() {
      resting = (async () => {
        for (const title of options.titles.filter(isMissing)) {
          const began = performance.now();
          if (!closed) await drawFirst(title).catch(options.onFault);
          if (closed) return;
          await pause((performance.now() - began) * restFactor, undefined, { signal: stop.signal }).catch(() => {});
        }
      })();
    },
    async close() {
      closed = true;
      stop.abort();
      await resting;
      await later;
      await Promise.allSettled(making.values());
    },
  };
}
