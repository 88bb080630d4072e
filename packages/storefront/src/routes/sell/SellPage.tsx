import { lazy } from "react";
import { useMe } from "../../data/use-me.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import type { Place } from "../../router/define-route.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import "./sell.css";

// A form as the server renders it: what is written into it before its code is there is kept, and 4 kB less are waited for.
const ChangedListing = lazy(() => import("./ChangedListing.tsx"));
const NewListing = lazy(() => import("./NewListing.tsx"));

/** Puts something up for sale, or changes what is, with `?listing=`. */
export default function SellPage({ search }: Place<"/sell">) {
  const me = useMe();
  const id = Number(search.get("listing"));
  const title = id ? "Change a listing" : "Sell a game";
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <div className="page-head">
        <h1>{title}</h1>
        <SiteLink href="/seller">Your listings</SiteLink>
      </div>
      {id ? <ChangedListing key={id} id={id} /> : me && <NewListing key={me.id} accountId={me.id} />}
    </>
  );
}
