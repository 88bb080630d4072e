import { Skeleton } from "@latency-aficionados/ui";
import { lazy, Suspense, useEffect, useState } from "react";
import { Stars } from "../../components/Stars.tsx";
import { counted } from "../../components/wording.ts";
import { platforms } from "../../contract/names.ts";
import type { Product } from "../../contract/products.ts";
import type { ProductCard } from "../../contract/nouns.ts";
import { useData } from "../../data/data-context.ts";
import { knownCard } from "../../data/known-card.ts";
import { useQuery, useQueryNow } from "../../data/use-query.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import type { Place } from "../../router/define-route.ts";
import { BuyBox } from "./buy/BuyBox.tsx";
import { Gallery } from "./gallery/Gallery.tsx";
import { TagList } from "./TagList.tsx";
import "./product.css";

/** Holds the place of the tabs. */
const aboutSkeleton = (
  <div className="product__about">
    <Skeleton lines={5} />
  </div>
);
/** What is further down is there to be read at once; what can be done with it comes after all else. */
const Below = lazy(() => import("./Below.tsx"));

/** One listing. What a list knew of it is painted at once; the rest follows. */
export default function ProductPage({ params }: Place<"/products/{id}">) {
  const id = Number(params.id);
  const { store } = useData();
  const [card] = useState(() => knownCard(store, id));
  return card ? <CardFirst card={card} /> : <Whole id={id} />;
}

function Whole({ id }: { id: number }) {
  const product = useQuery("GET products/{id}", { params: { id } });
  return <Listing card={product} product={product} />;
}

function CardFirst({ card }: { card: ProductCard }) {
  const product = useQueryNow("GET products/{id}", { params: { id: card.id } });
  return <Listing card={product ?? card} product={product} />;
}

function Listing({ card, product }: { card: ProductCard; product: Product | undefined }) {
  const { command } = useData();
  const { id } = card;
  useEffect(() => {
    // What somebody looks at shapes what is recommended; nothing of the page depends on it.
    command("POST views", { body: { productIds: [id] } }).catch(() => {});
  }, [command, id]);
  return (
    <article className="product">
      <PageTitle>{`${card.title}, ${platforms[card.platform]}`}</PageTitle>
      <div className="product__top">
        <Gallery images={product?.images ?? [card.art]} title={card.title} />
        <div className="product__facts">
          <p className="product__platform">{platforms[card.platform]}</p>
          <h1>{card.title}</h1>
          <p className="product__rating">
            <Stars rating={card.rating} /> <a href="#reviews">{counted(card.rating.count, "review")}</a>
          </p>
          <BuyBox card={card} sellerName={product?.seller.name} />
          {product && <TagList tags={product.tags} />}
        </div>
      </div>
      <Suspense fallback={aboutSkeleton}>
        <Below card={card} product={product} skeleton={aboutSkeleton} />
      </Suspense>
    </article>
  );
}
