/** A site that shoppers may be given, in front of the shop. All have the same pages. */
export interface Site {
  name: string;
  /** Builds it, unless that is done, and serves it over the shop at `bffOrigin`. */
  start(bffOrigin: string): Promise<RunningSite>;
}

export interface RunningSite {
  origin: string;
  stop(): Promise<void>;
}
