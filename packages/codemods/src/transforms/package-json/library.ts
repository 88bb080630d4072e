interface Common {
  /** The package; a `*` at its end stands for any ending but none. */
  name: string;
  /** Where the fact can be checked. */
  source: string;
}

/** What becomes of a package on React 19. */
export type Library = Common &
  (
    | {
        /** A release runs on React 19. */
        action: "raise";
        /** The first one. */
        runsFrom: string;
        /** The oldest release from which the way there is a major in name only, so that the code need not follow. */
        sameCallsFrom?: string;
        /** What changes on the way there. */
        note?: string;
        /** What to mind even with that release. */
        caution?: string;
        /** The first release that does away with the caution. */
        cautionUntil?: string;
      }
    | {
        /** No release will; another package, or React itself, has taken its place. */
        action: "replace";
        /** What to install, as npm takes it, or `null` when React alone does the job. */
        by: string | null;
        note: string;
      }
    | {
        /** No release says that it does, and there is no agreed successor. */
        action: "report";
        note: string;
      }
  );
