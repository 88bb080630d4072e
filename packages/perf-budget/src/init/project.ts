/** What a project's files tell of how its site is built and started. */
export interface Project {
  /** The framework's name, as its makers write it; null where none is known. */
  framework: string | null;
  /** Makes a fresh checkout ready to start; null where nothing says how. */
  build: string | null;
  /** Builds in place, what `build` does without installing; null where nothing has to be built. */
  buildHere: string | null;
  /** Starts the site on `{port}`; null where nothing says how. */
  command: string | null;
  /** Globs of the scripts and styles that the build leaves; empty where unknown. */
  bundles: string[];
  /** Routes that the sources declare, such as `/products/:id`. */
  routes: string[];
}
