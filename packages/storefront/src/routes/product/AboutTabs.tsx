import { Tabs } from "@latency-aficionados/ui";
import { day } from "../../components/wording.ts";
import { conditions, genres, platforms, regions } from "../../contract/names.ts";
import type { Product } from "../../contract/products.ts";

/** What the seller writes, what is known, and how it is sent. */
export function AboutTabs({ product }: { product: Product }) {
  return (
    <Tabs
      label="About this listing"
      tabs={[
        { id: "description", label: "Description", content: <Description text={product.description} /> },
        { id: "details", label: "Details", content: <Details product={product} /> },
        { id: "shipping", label: "Shipping", content: <p>{shipping}</p> },
      ]}
    />
  );
}

function Description({ text }: { text: string }) {
  return (
    <div className="product__words">
      {text.split(/\n+/).map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
}

function Details({ product }: { product: Product }) {
  const details: [string, string | number | null][] = [
    ["Platform", platforms[product.platform]],
    ["Condition", conditions[product.condition]],
    ["Region", regions[product.region]],
    ["Genre", genres[product.genre]],
    ["Year", product.year],
    ["Publisher", product.publisher],
    ["Number", product.sku],
    ["Listed on", day(product.createdAt)],
  ];
  return (
    <dl className="details">
      {details.map(
        ([name, value]) =>
          value !== null && (
            <div className="details__row" key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

const shipping =
  "A parcel is $4.99, and $1.50 for every piece after the first. Sellers send it within three working days.";
