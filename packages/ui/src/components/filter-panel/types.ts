export type FacetValue = {
  /** What the address of a search says. */
  value: string;
  /** What people read. */
  label: string;
  /** How many there would be with it. */
  count: number;
};

export type Facet = {
  /** Tells facets apart, and names their fields without JavaScript. */
  name: string;
  /** Heading of the group, such as "Platforms". */
  label: string;
  /** In the order of the page. */
  values: readonly FacetValue[];
  /** One value at a time: choosing another one lets go of the first. */
  isOneOf?: boolean;
};

export type PriceLimits = {
  /** In hundredths of the currency; null for no limit. */
  minCents: number | null;
  /** The same, upwards. */
  maxCents: number | null;
};

/** What a search is narrowed by. */
export type Filters = {
  /** Chosen values by the name of their facet. A facet without any may be left out. */
  chosen: Readonly<Record<string, readonly string[]>>;
  /** Absent where nothing has a price: the panel then has no fields for one. */
  price?: PriceLimits;
};

export type FilterWords = {
  /** On the button that opens the panel on a phone. */
  show: string;
  /** On the same button while it is open. */
  hide: string;
  /** On the button below a facet of which only the first values are shown, such as "Show all 13 platforms". */
  showAll: (facet: Facet) => string;
  /** Heading of the two price fields. */
  price: string;
  /** Name of the first, such as "Minimum price". */
  minimum: string;
  /** Name of the second. */
  maximum: string;
  /** On the button below them. */
  applyPrice: string;
  /** On the button that there is only without JavaScript. */
  applyAll: string;
};

export type FilterForm = {
  /** Address that shows the results. */
  action: string;
  /** What else the address has to say, such as the words that were searched for. */
  kept: Readonly<Record<string, string>>;
  /** Name of the first price field there; what is typed into it is an amount, not hundredths. */
  minName: string;
  /** Name of the second. */
  maxName: string;
};

export type FilterPanelProps = {
  label: string;
  /** Groups to choose from, with counts for the present results. */
  facets: readonly Facet[];
  /** What the results on the page are narrowed by. */
  value: Filters;
  /** Called in a transition with what somebody wants instead. Boxes and fields show it at once, until `value` follows or, where a promise is returned, that is settled: then they show `value` again. */
  onChange: (next: Filters) => void | Promise<void>;
  /** Everything that the panel says. */
  words: FilterWords;
  /** How many values of a facet are shown before somebody asks for all. Chosen ones always are. */
  shownValues?: number;
  /** BCP 47, for the counts; give the page's, so that server and browser write the same. */
  locale?: string;
  /** Lets the panel work as a form without JavaScript. */
  form?: FilterForm;
};
