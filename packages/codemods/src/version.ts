/** A React release that changed what source code may say. Order is release order. */
export const versions = ["16", "17", "18", "18.3", "19"] as const;

export type Version = (typeof versions)[number];

/** Negative when `a` was released before `b`, zero when they are the same, positive after. */
export function compareVersions(a: Version, b: Version): number {
  return versions.indexOf(a) - versions.indexOf(b);
}
