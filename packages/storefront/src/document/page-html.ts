import type { RenderedPage } from "../app/server.tsx";
import type { PageGround } from "../bff/app.ts";
import type { Asker } from "../bff/handler.ts";
import type { Preview } from "./first-picture.ts";
import { answersTag, headOf, tailOf } from "./head.ts";
import { PageWriter } from "./page-writer.ts";
import type { Site } from "./site.ts";

/** A page that somebody wants, and what it is made of. */
export interface PageWanted {
  site: Site;
  previewOf: Preview;
  ground: PageGround;
  asker: Asker;
  url: string;
  /** Null where no route is. */
  routePath: string | null;
}

/** Passes a page on part by part, as its parts are there; resolves after the last one. */
export async function writeParts(
  site: Site,
  page: RenderedPage,
  routePath: string | null,
  send: (part: string) => void,
): Promise<void> {
  const writer = new PageWriter(
    {
      headOf: (html) => headOf(site, routePath, html),
      tail: tailOf(site),
      takeAnswers: () => answersTag(page.takeAnswers()),
    },
    send,
  );
  page.pipe(writer);
  await new Promise<void>((resolve, reject) => {
    writer.once("finish", resolve);
    writer.once("error", reject);
    writer.once("close", resolve);
  });
}

/** All of it at once. */
export async function htmlOf(site: Site, page: RenderedPage, routePath: string | null): Promise<string> {
  let html = "";
  await writeParts(site, page, routePath, (part) => (html += part));
  return html;
}
