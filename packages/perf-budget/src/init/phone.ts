/** Whom a proposal measures for: somebody on a phone in the middle of the market, as Lighthouse takes it, too. */
export const phone = {
  cpuSlowdown: 4,
  network: "fast-4g",
  viewport: { width: 412, height: 823 },
  isMobile: true,
} as const;
