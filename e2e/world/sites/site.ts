/** A site that shoppers may be given, in front of the shop. All have the same pages. */
export interface Site {
  name: string;
  /** Files of journeys that have no meaning on it. */
  leavesOut: readonly string[];
  /** Builds it, unless that is done. */
  build(): Promise<unknown>;
  /** Folders of pages that the shop itself serves, of this release and its next one. Absent: another server does. */
  pages?: { now: string; next: string };
  /** Serves what was built over the shop at `bffOrigin`. */
  serve(bffOrigin: string): Promise<RunningSite>;
  /** The same as its next release: its pages are as they were, and every file of code has another name. */
  serveNext(bffOrigin: string): Promise<RunningSite>;
}

export interface RunningSite {
  origin: string;
  stop(): Promise<void>;
}
