import { Price } from "@latency-aficionados/ui";
import { Stars } from "../../components/Stars.tsx";
import { conditions, regions } from "../../contract/names.ts";
import type { ProductCard } from "../../contract/nouns.ts";
import { SiteLink } from "../../router/SiteLink.tsx";

type ListingRowProps = { listing: ProductCard; onAdd: (listing: ProductCard) => void };

export function ListingRow({ listing, onAdd }: ListingRowProps) {
  const { id, title, year, condition, region, rating, priceCents, available } = listing;
  return (
    <div className="listing-row">
      <span className="listing-cell--title">
        <SiteLink href={`/products/${id}`} goesOnPress>
          {title}
        </SiteLink>
      </span>
      <span className="listing-cell--year">{year}</span>
      <span className="listing-cell--condition">{conditions[condition]}</span>
      <span className="listing-cell--region">{regions[region]}</span>
      <span className="listing-cell--rating">
        <Stars rating={rating} />
      </span>
      <span className="listing-cell--price">
        <Price cents={priceCents} />
      </span>
      <button
        className="listing-row__add"
        type="button"
        disabled={available === 0}
        aria-label={`Add ${title} to cart`}
        onClick={() => onAdd(listing)}
      >
        {available === 0 ? "Sold out" : "Add"}
      </button>
    </div>
  );
}
