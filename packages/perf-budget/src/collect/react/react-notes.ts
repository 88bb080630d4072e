/** What the hook in the page noted down since the last step began. */
export interface ReactNotes {
  /** How many renderers of React the page has; 0 means that nothing here can be said. */
  renderers: number;
  commits: number;
  /** By the number of the component's type in the page. */
  components: ComponentNotes[];
  /** From `hydrate` to the commit that ends it; null where nothing was hydrated. */
  hydrationMs: number | null;
  /** What React's profiling build measured of all renders; null without that build. */
  renderMs: number | null;
}

export interface ComponentNotes {
  type: number;
  /** Its `displayName`, where it has one. */
  displayName: string | null;
  renders: number;
  /** Renders that changed nothing on the page. */
  wasted: number;
  selfMs: number;
  changed: { what: "prop" | "state" | "context" | "parent"; name: string; type: number | null; times: number }[];
}

/** What the hook leaves on the page for the collector to call. */
export interface ReactInPage {
  /** The functions and classes of components, by number. */
  types: unknown[];
  startStep: () => void;
  read: () => ReactNotes;
}
