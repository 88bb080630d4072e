import type { Recipe } from "../cache/answer-cache.ts";
import { storeBytes } from "../cache/stored-answer.ts";
import type { Query } from "../data/ask-bff.ts";
import { inlineFirstPicture } from "./first-picture.ts";
import { policyOf } from "./head.ts";
import { listingTags } from "./listing-tags.ts";
import { htmlOf, type PageWanted } from "./page-html.ts";

interface MadePage {
  html: string;
  status: number;
  tags: readonly string[];
}

/** A page that is the same for all who are nobody yet: made once, sent as bytes until something on it changes. */
export function keptPage({ site, previewOf, ground, asker, url, routePath }: PageWanted): Recipe<MadePage> {
  return {
    key: `page ${site.version} ${url}`,
    ttlMs: 10_000,
    minFreshMs: 1_000,
    staleMs: 60_000,
    async make() {
      const answers: unknown[] = [];
      const query: Query = async (question) => {
        const answer = await ground.ask(asker, question);
        answers.push(answer);
        return answer;
      };
      const page = await site.render({
        url,
        query,
        mayBeMember: false,
        signal: AbortSignal.timeout(4_000),
        onError: (error) => ground.observer.log.warn({ err: error, url }, "part of a page failed"),
      });
      await page.whole;
      const html = await inlineFirstPicture(await htmlOf(site, page, routePath), previewOf);
      return { html, status: page.status, tags: listingTags(answers) };
    },
    tags: ({ tags }) => tags,
    store: ({ html, status }) =>
      storeBytes(
        Buffer.from(html),
        {
          "content-type": "text/html; charset=utf-8",
          "cache-control": "no-cache",
          "content-security-policy": policyOf(site),
        },
        status,
      ),
  };
}
