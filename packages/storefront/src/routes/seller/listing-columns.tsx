import { Price } from "@latency-aficionados/ui";
import type { ReactNode } from "react";
import { Stars } from "../../components/Stars.tsx";
import { count } from "../../components/wording.ts";
import { platforms } from "../../contract/names.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import type { SellerListing } from "./seller-listing.ts";

/** A column of the table that can be sorted by. */
export interface Column {
  heading: string;
  isNumber?: boolean;
  sortValue: (listing: SellerListing) => number | string;
  cell: (listing: SellerListing) => ReactNode;
}

/** The first one names the row. */
export const columns = {
  title: {
    heading: "Title",
    sortValue: ({ title }) => title,
    cell: ({ id, title }) => <SiteLink href={`/products/${id}`}>{title}</SiteLink>,
  },
  platform: {
    heading: "Platform",
    sortValue: ({ platform }) => platforms[platform],
    cell: ({ platform }) => platforms[platform],
  },
  price: {
    heading: "Price",
    isNumber: true,
    sortValue: ({ priceCents }) => priceCents,
    cell: ({ priceCents }) => <Price cents={priceCents} />,
  },
  available: {
    heading: "Available",
    isNumber: true,
    sortValue: ({ available }) => available,
    cell: ({ available }) => count(available),
  },
  quantity: {
    heading: "On the shelf",
    isNumber: true,
    sortValue: ({ quantity }) => quantity,
    cell: ({ quantity }) => count(quantity),
  },
  rating: {
    heading: "Rating",
    sortValue: ({ rating }) => rating.average,
    cell: ({ rating }) => <Stars rating={rating} />,
  },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;
