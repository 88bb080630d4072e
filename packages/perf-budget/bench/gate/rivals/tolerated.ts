/** What people assert on, and by how much worse it may be: what the gate's own budgets tolerate, where it has one. */
export const tolerated = {
  "first-contentful-paint": { share: 0.1, amount: 50 },
  "largest-contentful-paint": { share: 0.1, amount: 50 },
  "total-blocking-time": { share: 0.1, amount: 50 },
  "cumulative-layout-shift": { share: 0, amount: 0.01 },
} as const;
export type Audit = keyof typeof tolerated;
export const audits = Object.keys(tolerated) as Audit[];

/** How many points a score may lose. */
export const toleratedPoints = 5;

export const short: Record<Audit, string> = {
  "first-contentful-paint": "FCP",
  "largest-contentful-paint": "LCP",
  "total-blocking-time": "TBT",
  "cumulative-layout-shift": "CLS",
};

/** The most that head may have, by what base has. */
export const mostOf = (audit: Audit, base: number): number =>
  base + Math.max(tolerated[audit].share * base, tolerated[audit].amount);
