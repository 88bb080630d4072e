import { Price } from "@latency-aficionados/ui";
import { memo } from "react";
import { Cover } from "../../components/Cover.tsx";
import { money } from "../../components/wording.ts";
import { conditions, platforms, regions } from "../../contract/names.ts";
import type { Art } from "../../contract/nouns.ts";
import { type ListingValues, parseDollars } from "./listing-values.ts";

/** What the shop keeps of a sale, in hundredths. */
const feePercent = 8;

/** How shoppers will see it, as it is being written. Renders after the keys, never before them. */
export const ListingPreview = memo(function ListingPreview({
  values,
  art,
}: {
  values: ListingValues;
  art: Art | undefined;
}) {
  const { condition, description, platform, price, region, title, year } = values;
  const cents = parseDollars(price) ?? 0;
  const platformName = platform === "" ? "" : platforms[platform];
  const facts = [condition !== "" && conditions[condition], region !== "" && regions[region], year];
  return (
    <section className="panel stack preview" aria-labelledby="listing-preview">
      <h2 id="listing-preview">Preview</h2>
      <div className="preview__cover">
        {art ? (
          <Cover art={art} sizes="10rem" />
        ) : (
          <div className="preview__blank" aria-hidden>
            <span>{platformName}</span>
            <strong>{title || "?"}</strong>
          </div>
        )}
      </div>
      <p className="label-text">{platformName}</p>
      <h3 className="preview__title">{title || "Title of the game"}</h3>
      <p className="label-text">{facts.filter(Boolean).join(", ")}</p>
      <p>
        <Price cents={cents} />
      </p>
      <p className="preview__text">{description || "The description comes here."}</p>
      <p className="label-text">
        We keep {feePercent} %. You get {money(Math.round((cents * (100 - feePercent)) / 100))} a piece.
      </p>
    </section>
  );
});
