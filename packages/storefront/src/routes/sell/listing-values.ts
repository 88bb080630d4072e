import type { Condition, Genre, Platform, Region, Tag } from "../../contract/nouns.ts";
import type { Listing, Product } from "../../contract/products.ts";

/** What stands in the fields of the form: text, whatever it means. */
export interface ListingValues {
  title: string;
  platform: Platform | "";
  region: Region | "";
  condition: Condition | "";
  genre: Genre | "";
  year: string;
  publisher: string;
  description: string;
  price: string;
  quantity: string;
  tags: readonly Tag[];
}
export type FieldName = Exclude<keyof ListingValues, "tags">;
export type ListingProblems = Partial<Record<FieldName, string>>;

/** The most characters of a field, as in the contract. */
export const lengths = { title: 120, publisher: 80, description: 4_000 } as const;

export const emptyListing: ListingValues = {
  title: "",
  platform: "",
  region: "ntsc-u",
  condition: "",
  genre: "",
  year: "",
  publisher: "",
  description: "",
  price: "",
  quantity: "1",
  tags: [],
};

/** A listing as the form shows it. */
export const valuesOf = (product: Product): ListingValues => ({
  ...emptyListing,
  title: product.title,
  platform: product.platform,
  region: product.region,
  condition: product.condition,
  genre: product.genre,
  year: product.year === null ? "" : String(product.year),
  publisher: product.publisher ?? "",
  description: product.description,
  price: (product.priceCents / 100).toFixed(2),
  tags: product.tags.map(({ name, value }) => ({ name, value })),
});

/** The form as the shop takes it; only values without problems are a listing. */
export const listingOf = (values: ListingValues): Listing => ({
  title: values.title.trim(),
  platform: values.platform as Platform,
  region: values.region as Region,
  condition: values.condition as Condition,
  genre: values.genre as Genre,
  year: values.year === "" ? null : Number(values.year),
  publisher: values.publisher.trim() || null,
  description: values.description.trim(),
  priceCents: parseDollars(values.price) ?? 0,
});

/** `12.95` → 1295, `$1,000` → 100000; null when it is no amount. */
export function parseDollars(text: string): number | null {
  const [, dollars, cents = ""] = /^(\d+)(?:\.(\d{0,2}))?$/.exec(text.replace(/[$,\s]/g, "")) ?? [];
  return dollars === undefined ? null : Number(dollars) * 100 + Number(cents.padEnd(2, "0"));
}

const needed: readonly FieldName[] = ["title", "platform", "region", "genre", "condition", "description"];
const isWhole = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

/** What is wrong, in the order of the form; nothing when all is well. */
export function problemsOf(values: ListingValues): ListingProblems {
  const found: ListingProblems = {};
  for (const name of needed) if (values[name].trim() === "") found[name] = "This is needed.";
  for (const [name, max] of Object.entries(lengths) as [keyof typeof lengths, number][])
    if (values[name].trim().length > max) found[name] = `At most ${max} characters.`;
  if (values.year !== "" && !isWhole(values.year, 1970, 2015)) found.year = "A year from 1970 to 2015.";
  const cents = parseDollars(values.price);
  if (cents === null || cents < 1 || cents > 100_000_000)
    found.price = "A price from $0.01 to $1,000,000, such as 24.50.";
  if (!isWhole(values.quantity, 1, 10_000)) found.quantity = "A number from 1 to 10,000.";
  const order = Object.keys(emptyListing) as FieldName[];
  return Object.fromEntries(order.flatMap((name) => (found[name] ? [[name, found[name]]] : [])));
}
