/** The three sites over one shop, in the order in which they are shown. */
export const siteNames = ["legacy", "migrated", "storefront"] as const;
export type SiteName = (typeof siteNames)[number];

/** What people call them. */
export const siteTitles: Record<SiteName, string> = {
  legacy: "React 16",
  migrated: "migrated",
  storefront: "storefront",
};
