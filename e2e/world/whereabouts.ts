/** Where things of the world are, as the process that opened it tells those that make the journeys. */
export interface Whereabouts {
  /** Of the shop itself. */
  bffOrigin: string;
  /** Where mails go. */
  mailbox: string;
  /** By the name of the site. */
  siteOrigins: Record<string, string>;
}

const variable = "E2E_WORLD";

/** Tells processes that are started from here on. */
export function tellWhereabouts(whereabouts: Whereabouts): void {
  process.env[variable] = JSON.stringify(whereabouts);
}

export function whereabouts(): Whereabouts {
  const told = process.env[variable];
  if (!told) throw new Error("There is no world: journeys are started by `pnpm test:e2e`.");
  return JSON.parse(told) as Whereabouts;
}
